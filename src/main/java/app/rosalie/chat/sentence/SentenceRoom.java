package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.CheckoutQuestion;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.LastResort;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.Room;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.reply.Relayed;
import app.rosalie.language.wish.WishKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * « Écrivez comme vous pensez »: a sentence becomes a proposal to confirm, never a silent write; what is missing or ambiguous
 * becomes buttons.
 */
@Component
public class SentenceRoom implements Room<SentenceAction, SentenceQuestion>, FreeText {

    /** What is longer is a story, and read for itself alone. */
    private static final int LONGEST_REMEMBERED = 400;

    private static final int FEW_WORDS = 3;

    private final BookingSentences bookings;
    private final WishLists lists;
    private final PlainSentences plainSentences;
    private final TakingsSentences takings;
    private final WishSentences wishes;
    private final DirectQuestions direct;
    private final Amendments amendments;
    private final RelayedSentences relayed;
    private final SaidChoices choices;
    private final LastResort lastResort;
    private final Navigation navigation;

    SentenceRoom(
            BookingSentences bookings,
            WishLists lists,
            PlainSentences plainSentences,
            TakingsSentences takings,
            WishSentences wishes,
            DirectQuestions direct,
            Amendments amendments,
            RelayedSentences relayed,
            SaidChoices choices,
            LastResort lastResort,
            Navigation navigation) {
        this.bookings = bookings;
        this.lists = lists;
        this.plainSentences = plainSentences;
        this.takings = takings;
        this.wishes = wishes;
        this.direct = direct;
        this.amendments = amendments;
        this.relayed = relayed;
        this.choices = choices;
        this.lastResort = lastResort;
        this.navigation = navigation;
    }

    /** What is shown for a sentence remembers it, so that it can be put right. */
    @Override
    public Reply hear(Pro pro, String text) {
        return remembering(answer(pro, text), text);
    }

    private static Reply remembering(Reply reply, String text) {
        Screen screen = reply.screen();
        return screen == null || screen.question() != null || text.length() > LONGEST_REMEMBERED
                ? reply
                : reply.showing(screen.asking(new SentenceQuestion.Shown(text)));
    }

    @Override
    public Reply relayed(Pro pro, String from, String words) {
        return relayed.hear(pro, new Relayed(from, words));
    }

    private Reply answer(Pro pro, String text) {
        Optional<Relayed> passedOn = relayed.typed(pro, text);
        return passedOn.isPresent() ? relayed.hear(pro, passedOn.get()) : ownWords(pro, text);
    }

    private Reply ownWords(Pro pro, String text) {
        return switch (direct.of(pro, text).orElseGet(() -> wishes.propose(pro, text))) {
            case SentenceResult.Nothing() -> lastResort.hear(pro, text).orElseGet(() -> navigation.notUnderstood(pro));
            case SentenceResult.Nobody(Reply nobody) ->
                lastResort.hear(pro, text).orElse(nobody);
            // A guide may answer what is asked in general.
            case SentenceResult.Go(HelpAction.Open help) ->
                lastResort.hear(pro, text).orElseGet(() -> navigation.to(pro, help));
            case SentenceResult found -> reply(pro, found);
        };
    }

    /** Typed instead of a choice by its buttons, it is a sentence of its own. */
    @Override
    public Reply hear(Pro pro, SentenceQuestion question, String text) {
        return hear(pro, text);
    }

    @Override
    public Optional<Reply> amend(Pro pro, String text) {
        if (pro.asked() instanceof SentenceQuestion.PassedOn(String _, String words)) {
            return relayed.isWho(pro, text)
                    ? Optional.of(relayed.hear(pro, new Relayed(text.strip(), words)))
                    : Optional.empty();
        }
        if (relayed.typed(pro, text).isPresent() || direct.isAskedOrOfReviews(pro, text)) {
            return Optional.empty();
        }
        return Optional.ofNullable(pro.asked())
                .filter(_ -> text.length() <= LONGEST_REMEMBERED)
                .flatMap(asked -> amendments.amended(pro, asked, text))
                .filter(amended -> amended.sentence().length() <= LONGEST_REMEMBERED)
                .flatMap(amended -> amended(pro, amended));
    }

    private Optional<Reply> amended(Pro pro, Amendments.Amended amended) {
        SentenceResult result = wishes.amended(pro, amended.sentence(), amended.kind());
        return isUnderstood(result)
                ? Optional.of(remembering(reply(pro, result), amended.sentence()))
                : Optional.empty();
    }

    private static boolean isUnderstood(SentenceResult result) {
        return !(result instanceof SentenceResult.Nothing || result instanceof SentenceResult.Nobody);
    }

    @Override
    public OptionalInt which(Pro pro, List<String> labels, String text) {
        return choices.meant(pro, labels, text);
    }

    @Override
    public boolean namesAnything(Pro pro, String text) {
        return wishes.namesAnything(pro, text);
    }

    @Override
    public boolean isPlain(Pro pro, String text) {
        Question asked = pro.asked();
        if (asked instanceof VisitQuestion.WhoCancels && Answer.read(text).saysWho()) {
            return false;
        }
        // An answer to a review may tell of anything; « mes avis » is none.
        if (asked instanceof ReviewsQuestion) {
            return direct.isAskedOrOfReviews(pro, text);
        }
        return plainSentences.isPlain(pro, text)
                || direct.isAsked(text)
                || relayed.typed(pro, text).isPresent()
                || asked != null && asked.isAnsweredInWords() && amendments.isOther(pro, asked, text)
                || asked instanceof VisitQuestion.WhoCancels && isAWish(pro, text)
                || asked instanceof CheckoutQuestion.Tip && isMoreThanANumber(text) && isAWish(pro, text);
    }

    private static boolean isMoreThanANumber(String text) {
        return text.strip().split("\\s+").length >= FEW_WORDS;
    }

    /** Who calls it off is said in two words: whatever else is understood is something else. */
    private boolean isAWish(Pro pro, String text) {
        Answer answer = Answer.read(text);
        return answer.saysMore() && isUnderstood(wishes.propose(pro, text));
    }

    @Override
    public Reply list(Pro pro, SentenceQuestion.Several several) {
        return lists.show(pro, several);
    }

    @Override
    public Reply press(Pro pro, SentenceQuestion.Several several, int place) {
        return lists.press(pro, several, place);
    }

    @Override
    public Reply waiting(Pro pro, SentenceQuestion.Several several, Reply reply) {
        return WishListPage.waiting(pro, several, reply);
    }

    private Reply reply(Pro pro, SentenceResult result) {
        return lists.reply(pro, result);
    }

    @Override
    public Reply on(Pro pro, SentenceAction action) {
        return reply(pro, chosen(pro, action));
    }

    private SentenceResult chosen(Pro pro, SentenceAction action) {
        return switch (action) {
            case SentenceAction.WithClient(var client) ->
                again(pro, new SentenceChoice(Optional.of(client), Optional.empty(), false));
            case SentenceAction.RelayedBy(var client) ->
                pro.asked() instanceof SentenceQuestion.PassedOn(String from, String words)
                        ? relayed.by(pro, client, new Relayed(from, words))
                                .<SentenceResult>map(SentenceResult.Say::new)
                                .orElseGet(() -> forgotten(pro))
                        : forgotten(pro);
            case SentenceAction.WithNewClient() ->
                again(pro, new SentenceChoice(Optional.empty(), Optional.empty(), true));
            case SentenceAction.WithTreatment(var client, var treatment) ->
                again(pro, new SentenceChoice(Optional.of(client), Optional.of(treatment), false));
            case SentenceAction.Resume() -> resumed(pro);
            case SentenceAction.As(var kind) ->
                said(pro).map(text -> wishes.as(pro, text, kind)).orElseGet(() -> forgotten(pro));
            case SentenceAction.Part(var number, var kind) -> new SentenceResult.Say(part(pro, number, kind));
            case SentenceAction.All(var seal) -> new SentenceResult.Say(all(pro, seal));
            case SentenceAction.Goal(var amount, var day) -> takings.set(pro, amount, day);
        };
    }

    private Reply part(Pro pro, int number, WishKind kind) {
        SentenceQuestion.Several several = listed(pro);
        if (several == null) {
            return reply(pro, forgotten(pro));
        }
        boolean there =
                several.left().contains(number) && several.wishes().get(number).kind() == kind;
        return there ? lists.open(pro, several, number) : lists.show(pro, several);
    }

    private Reply all(Pro pro, int seal) {
        SentenceQuestion.Several several = listed(pro);
        if (several == null) {
            return reply(pro, forgotten(pro));
        }
        return several.seal() == seal ? lists.all(pro, several) : lists.show(pro, several);
    }

    /** What stands there, or waits. */
    private static SentenceQuestion.@Nullable Several listed(Pro pro) {
        return pro.asked() instanceof SentenceQuestion.Several standing
                ? standing
                : pro.turn().standing().setAside() instanceof SentenceQuestion.Several waiting ? waiting : null;
    }

    private SentenceResult resumed(Pro pro) {
        Question left = pro.turn().standing().setAside();
        if (left instanceof SentenceQuestion.Several several) {
            return new SentenceResult.Say(lists.show(pro, several));
        }
        if (left instanceof SentenceQuestion.PassedOn(String from, String words)) {
            return new SentenceResult.Say(relayed.hear(pro, new Relayed(from, words)));
        }
        if (left instanceof SentenceQuestion sentence) {
            return new SentenceResult.Say(hear(pro, sentence.text()));
        }
        if (left instanceof ClientsQuestion.SaidNote(var client, String note)) {
            return new SentenceResult.Answer(new ClientsQuestion.SaidNote(client, ""), note);
        }
        return left != null && left.shownBy() != null
                ? new SentenceResult.Go(left.shownBy())
                : new SentenceResult.Say(
                        SentencePages.of(pro).say(SentencePhrase.NOTHING_LEFT).show());
    }

    /** Reads the sentence once more with what was chosen; without it, asks for it. */
    private SentenceResult again(Pro pro, SentenceChoice choice) {
        return said(pro)
                .map(text -> choice.client()
                        .map(client -> amendments.withClient(pro, text, client))
                        .orElse(text))
                .flatMap(text ->
                        wishes.booking(pro, text, choice).map(book -> bookings.propose(pro, text, book, choice)))
                .orElseGet(() -> forgotten(pro));
    }

    private static Optional<String> said(Pro pro) {
        return pro.asked() instanceof SentenceQuestion sentence ? Optional.of(sentence.text()) : Optional.empty();
    }

    private static SentenceResult forgotten(Pro pro) {
        return new SentenceResult.Say(
                SentencePages.of(pro).say(SentencePhrase.FORGOTTEN).show());
    }
}
