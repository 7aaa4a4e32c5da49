package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion.ListedWish;
import app.rosalie.chat.question.SentenceQuestion.Several;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Several wishes, numbered: what is done is ticked, and each of the others has its own button. */
final class WishListPage {

    private WishListPage() {}

    static Reply show(Pro pro, Several several) {
        List<ListedWish> wishes = several.wishes();
        List<Integer> left = several.left();
        Page page = SentencePages.of(pro).asking(several);
        page.say(
                left.size() == wishes.size()
                        ? SentencePhrase.SEVERAL
                        : left.isEmpty() ? SentencePhrase.SEVERAL_DONE : SentencePhrase.SEVERAL_LEFT,
                left.isEmpty() || left.size() == wishes.size() ? wishes.size() : left.size());
        page.gap();
        for (int place = 0; place < wishes.size(); place++) {
            ListedWish wish = wishes.get(place);
            page.line(pro.voice().plain(wish.done() ? SentencePhrase.NUMBER_DONE : SentencePhrase.NUMBER, place + 1)
                    + " " + wish.line());
        }
        SentenceRest.add(page, several.lost());
        buttons(pro, several, page);
        if (several.last() != null) {
            page.undo(several.last());
        }
        return page.show();
    }

    /** With the way back to the list, as long as there is something left on it. */
    static Reply waiting(Pro pro, Several several, Reply reply) {
        if (reply.screen() == null) {
            return reply;
        }
        int left = several.left().size();
        Screen screen = left == 0
                ? reply.screen()
                : reply.screen().withWay(pro.button(SentencePhrase.TO_LIST_BUTTON, new SentenceAction.Resume(), left));
        return reply.showing(screen).settingAside(several);
    }

    /** With what may be sent to those whom it concerns, which stood on the screens that are not shown. */
    static Reply withTexts(Reply list, Map<Integer, Reply> told) {
        Screen shown = list.screen();
        for (Map.Entry<Integer, Reply> one : told.entrySet()) {
            Screen screen = one.getValue().screen();
            List<Button> texts = screen == null
                    ? List.of()
                    : screen.rows().stream()
                            .filter(row -> row.stream().anyMatch(WishListPage::isToSend))
                            .flatMap(List::stream)
                            .flatMap(button -> numbered(one.getKey() + 1, button))
                            .toList();
            shown = shown == null || texts.isEmpty() ? shown : shown.withRow(texts);
        }
        return shown == null ? list : list.showing(shown);
    }

    /** A number to copy is none. */
    private static boolean isToSend(Button button) {
        return button instanceof Button.Copy(var _, var text)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static Stream<Button> numbered(int number, Button button) {
        return switch (button) {
            case Button.Press _, Button.ShareContact _ -> Stream.empty();
            case Button.Copy(var label, var text) -> Stream.of(new Button.Copy(number + ". " + label, text));
            case Button.Link(var label, var uri) -> Stream.of(new Button.Link(number + ". " + label, uri));
        };
    }

    private static void buttons(Pro pro, Several several, Page page) {
        List<Integer> left = several.left();
        List<Integer> ready = several.ready();
        boolean together = ready.size() > 1;
        if (together) {
            page.proposal(pro.button(
                            ready.size() == left.size() ? SentencePhrase.DO_ALL : SentencePhrase.DO_READY,
                            new SentenceAction.All(several.seal()),
                            ready.size())
                    .good());
        }
        for (int place : left) {
            ListedWish wish = several.wishes().get(place);
            Button.Press press = pro.button(
                    wish.canBeDone() ? SentencePhrase.DO_ONE_BUTTON : SentencePhrase.ONE_OF_SEVERAL_BUTTON,
                    several.press(place),
                    place + 1,
                    wish.kind());
            if (ready.equals(List.of(place))) {
                page.proposal(left.size() == 1 ? press.good() : press);
            } else {
                page.row(press);
            }
        }
    }
}
