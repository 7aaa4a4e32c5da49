package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Standing;
import app.rosalie.chat.Standing.Offered;
import app.rosalie.chat.Standing.Offered.Choice;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.Navigation;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.answer.Answer.Way;
import app.rosalie.salon.JournalEntryId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Ok vas-y », « la deuxième », « laisse tomber », « on en était où » : what is typed instead of pressed. */
@Component
class SpokenPresses {

    private static final Set<Way> AGAINST = EnumSet.of(Way.NO, Way.DROP, Way.CANCEL);
    private static final Set<Way> ANSWERS_ONLY = EnumSet.of(Way.YES, Way.CANCEL);
    private static final Set<Way> ALL_ONLY = EnumSet.of(Way.YES, Way.ALL);
    private static final Set<Way> FOR = EnumSet.of(Way.YES, Way.RESUME);

    /** « Reviens à Zoé », « laisse tomber elle peut pas »: so many words may stand beside. */
    private static final int FEW_WORDS = 5;

    private final Navigation navigation;
    private final Presses presses;
    private final FreeText freeText;
    private final SetAside setAside;

    SpokenPresses(Navigation navigation, Presses presses, FreeText freeText, SetAside setAside) {
        this.navigation = navigation;
        this.presses = presses;
        this.freeText = freeText;
        this.setAside = setAside;
    }

    /** Empty where the text presses nothing. */
    Optional<Reply> hear(Pro pro, String text) {
        Standing standing = pro.turn().standing();
        if (standing.asked() != null
                && !isAnsweredInWords(standing.asked())
                && standing.offered().yes() == null) {
            return Optional.empty();
        }
        Answer answer = Answer.read(text);
        if (answer.ways().equals(EnumSet.of(Way.RESUME))
                && answer.words().size() < FEW_WORDS
                && !Answer.read(answer.rest()).ways().contains(Way.RESUME)) {
            return resumed(pro, standing);
        }
        JournalEntryId justDone = justDone(standing);
        if (justDone != null && answer.isOnly(Way.CANCEL)) {
            return Optional.of(presses.press(pro, new JournalAction.Undo(justDone)));
        }
        if (isAgainst(pro, answer, text)) {
            return dropped(pro, standing);
        }
        return pressed(standing, answer)
                .or(() -> named(pro, standing.offered(), answer, text))
                .map(action -> presses.press(pro, action))
                .or(() -> undecided(pro, standing, answer));
    }

    /** What « annule » takes back where nothing else is left to do. */
    private static @Nullable JournalEntryId justDone(Standing standing) {
        return standing.asked() instanceof SentenceQuestion.Several several
                        && several.left().isEmpty()
                ? several.last()
                : null;
    }

    private static boolean isAnsweredInWords(Question asked) {
        return asked.isAnsweredInWords() || asked.asksNothing();
    }

    private Optional<Reply> resumed(Pro pro, Standing standing) {
        return standing.setAside() == null
                ? again(pro)
                : Optional.of(setAside.leaving(pro, navigation.to(pro, new SentenceAction.Resume())));
    }

    private static Optional<Action> pressed(Standing standing, Answer answer) {
        Offered offered = standing.offered();
        if (isYes(answer) || isAll(answer) && standing.asked() instanceof SentenceQuestion.Several) {
            return Optional.ofNullable(offered.yes());
        }
        if (standing.asked() instanceof SentenceQuestion.Several several) {
            return numbered(several, answer);
        }
        List<Action> choices = offered.choices().stream().map(Choice::action).toList();
        int at = answer.number() == Answer.LAST ? choices.size() - 1 : answer.number() - 1;
        return answer.isOnlyANumber() && at >= 0 && at < choices.size()
                ? Optional.of(choices.get(at))
                : Optional.empty();
    }

    /** What is done already keeps its number. */
    private static Optional<Action> numbered(SentenceQuestion.Several several, Answer answer) {
        int at = answer.number() == Answer.LAST ? several.wishes().size() - 1 : answer.number() - 1;
        return answer.isOnlyANumber() && at >= 0 && at < several.wishes().size()
                ? Optional.of(several.press(at))
                : Optional.empty();
    }

    /** Of the choices the one that has all that is named. */
    private Optional<Action> named(Pro pro, Offered offered, Answer answer, String text) {
        // What a room of its own shows are suggestions: there may be others.
        if (!(pro.asked() instanceof SentenceQuestion)
                || pro.asked() instanceof SentenceQuestion.Several
                || offered.choices().isEmpty()
                || !answer.saysMore()
                || !answer.ways().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt which = freeText.which(
                pro, offered.choices().stream().map(Choice::label).toList(), text);
        return which.isPresent()
                ? Optional.of(offered.choices().get(which.getAsInt()).action())
                : Optional.empty();
    }

    /** « Oui annule »: so she would say of a visit that is to be cancelled. */
    private static boolean isYes(Answer answer) {
        return answer.words().isEmpty()
                && answer.number() == 0
                && answer.ways().contains(Way.YES)
                && ANSWERS_ONLY.containsAll(answer.ways());
    }

    private static boolean isAll(Answer answer) {
        return answer.words().isEmpty()
                && answer.number() == 0
                && answer.ways().contains(Way.ALL)
                && ALL_ONLY.containsAll(answer.ways());
    }

    /** « Non » alone, or « laisse tomber » whatever the reason; « annule Sofia » and « non 15h » are about something. */
    private boolean isAgainst(Pro pro, Answer answer, String text) {
        return answer.ways().stream().anyMatch(AGAINST::contains)
                && answer.ways().stream().noneMatch(FOR::contains)
                && answer.number() == 0
                && (answer.words().isEmpty()
                        || answer.ways().contains(Way.DROP)
                                && answer.words().size() <= FEW_WORDS
                                && !freeText.namesAnything(pro, text));
    }

    private Optional<Reply> dropped(Pro pro, Standing standing) {
        return standing.asked() == null && standing.offered().equals(Offered.NOTHING)
                ? Optional.empty()
                : Optional.of(setAside.keeping(pro, FallbackPages.forgotten(pro)));
    }

    /** « Oui » to a choice is no choice: it is shown again. Other rooms say themselves what they need. */
    private Optional<Reply> undecided(Pro pro, Standing standing, Answer answer) {
        boolean chooses = isYes(answer) || isAll(answer) || answer.isOnlyANumber();
        return chooses
                        && standing.asked() instanceof SentenceQuestion
                        && (standing.asked() instanceof SentenceQuestion.Several
                                || !standing.offered().choices().isEmpty())
                ? again(pro)
                        .map(reply -> reply.screen() == null
                                ? reply
                                : reply.showing(
                                        reply.screen().withParagraph(pro.voice().say(ReceptionPhrase.WHICH_OF_THESE))))
                : Optional.empty();
    }

    private Optional<Reply> again(Pro pro) {
        return Optional.ofNullable(pro.asked())
                .flatMap(asked -> asked instanceof SentenceQuestion.Several several
                        ? Optional.of(freeText.list(pro, several))
                        : asked instanceof SentenceQuestion.PassedOn(String from, String words)
                                ? Optional.of(freeText.relayed(pro, from, words))
                                : asked instanceof SentenceQuestion sentence
                                        ? Optional.of(freeText.hear(pro, sentence.text()))
                                        : Optional.ofNullable(asked.shownBy())
                                                .map(action -> navigation.to(pro, action)));
    }
}
