package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.words.Html;
import app.rosalie.language.wish.WishKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Several wishes of one message, numbered: each has its own button, which proposes or does what stands beside its number. */
final class SeveralWishes {

    private static final String CRUMB_END = "</i>";

    private SeveralWishes() {}

    /** @param about in whose words it stands in the list */
    record Item(String about, WishKind kind, SentenceResult result) {}

    /** @param lost what was said besides and not understood, as it was typed: it is shown, so that she can say it again */
    static SentenceResult list(Pro pro, String text, List<Item> items, List<String> lost) {
        Page page = SentencePages.of(pro)
                .asking(new SentenceQuestion.Said(text))
                .say(SentencePhrase.SEVERAL, items.size())
                .gap();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            page.line(pro.voice().plain(SentencePhrase.NUMBER, at + 1) + " " + line(item));
        }
        lost.forEach(words -> page.say(SentencePhrase.NOT_UNDERSTOOD_TOO, words));
        for (int at = 0; at < items.size(); at++) {
            page.row(button(pro, items.get(at), at));
        }
        return new SentenceResult.Say(page.show());
    }

    private static String line(Item item) {
        return proposal(item)
                .map(reply -> body(Objects.requireNonNull(reply.screen()).html()))
                .orElseGet(() -> Html.escape(item.about()));
    }

    private static String body(String html) {
        return html.substring(html.indexOf(CRUMB_END) + CRUMB_END.length())
                .strip()
                .replaceAll("\n+", " ");
    }

    private static Button button(Pro pro, Item item, int at) {
        return proposal(item)
                .flatMap(SeveralWishes::press)
                .map(press -> (Button) new Button.Press(
                        pro.voice().plain(SentencePhrase.NUMBER, at + 1) + " " + press.label(),
                        press.action(),
                        press.tone()))
                .orElseGet(() -> pro.button(
                        SentencePhrase.ONE_OF_SEVERAL_BUTTON,
                        item.result() instanceof SentenceResult.Go(var action)
                                ? action
                                : new SentenceAction.Part(at, item.kind()),
                        at + 1,
                        item.kind()));
    }

    /** What one press would do. */
    private static Optional<Reply> proposal(Item item) {
        return item.result() instanceof SentenceResult.Say(Reply reply)
                        && press(reply).isPresent()
                ? Optional.of(reply)
                : Optional.empty();
    }

    private static Optional<Button.Press> press(Reply reply) {
        List<Button.Press> settling = Objects.requireNonNull(reply.screen()).rows().stream()
                .flatMap(List::stream)
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .filter(press -> press.tone() == Button.Tone.MAIN || press.tone() == Button.Tone.GOOD)
                .toList();
        return settling.size() == 1 ? Optional.of(settling.getFirst()) : Optional.empty();
    }
}
