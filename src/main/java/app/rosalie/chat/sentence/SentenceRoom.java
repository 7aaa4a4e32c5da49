package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.language.AmountReader;
import app.rosalie.language.DayReader;
import app.rosalie.language.Days;
import app.rosalie.language.Intent;
import app.rosalie.language.PastDays;
import app.rosalie.language.Sentence;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * « Écrivez comme vous pensez »: a sentence becomes a proposal to confirm, never a silent write; what is missing or ambiguous
 * becomes buttons.
 */
@Component
public class SentenceRoom {

    private final BookingSentences bookings;
    private final VisitSentences visits;
    private final OpeningSentences openingSentences;
    private final TakingsSentences takingsSentences;
    private final GoalSentences goalSentences;
    private final ClientMatches matches;
    private final InstantSource clock;

    SentenceRoom(
            BookingSentences bookings,
            VisitSentences visits,
            OpeningSentences openingSentences,
            TakingsSentences takingsSentences,
            GoalSentences goalSentences,
            ClientMatches matches,
            InstantSource clock) {
        this.bookings = bookings;
        this.visits = visits;
        this.openingSentences = openingSentences;
        this.takingsSentences = takingsSentences;
        this.goalSentences = goalSentences;
        this.matches = matches;
        this.clock = clock;
    }

    public SentenceResult hear(Pro pro, String text) {
        Instant now = clock.instant();
        LocalDate today = pro.dayOf(now);
        return switch (Sentence.read(text, now.atZone(pro.salon().zone()))) {
            case Intent.Book book -> bookings.propose(pro, text, book, SentenceChoice.NOBODY);
            case Intent.CloseTime(var days, var from, var to) -> openingSentences.close(pro, days, from, to);
            case Intent.CloseApart(var days, var from, var to) -> openingSentences.closeApart(pro, days, from, to);
            case Intent.OpenTime(var days, var from, var to) -> openingSentences.open(pro, days, from, to);
            case Intent.Leave(var days) ->
                days.likeliest()
                        .<SentenceResult>map(
                                it -> new SentenceResult.Go(new OpeningAction.PlanLeave(it.first(), it.last())))
                        .orElseGet(() -> new SentenceResult.Go(new OpeningAction.LeaveFrom(today)));
            case Intent.Move move -> visits.move(pro, move);
            case Intent.Cancel cancel -> visits.cancel(pro, cancel);
            case Intent.WhoComes(var days) -> whoComes(days.likeliest().orElse(Days.of(today)));
            case Intent.FreeTime(var days, var length) ->
                new SentenceResult.Go(new PlanningAction.Free(
                        days.likeliest().map(Days::first).orElse(today), Optional.empty()));
            case Intent.Takings(var days) -> takingsSentences.takings(pro, days);
            case Intent.Goal goal -> goalSentences.propose(pro, goal);
            case Intent.Find(var words) -> matches.find(pro, words);
            case Intent.Unclear unclear -> new SentenceResult.Nothing();
        };
    }

    /**
     * Whether the text is a sentence on its own, so that it may be taken for one although something else was asked: what it
     * wants is sure, and whom it names is in the book.
     */
    public boolean isPlain(Pro pro, String text) {
        return switch (Sentence.read(text, clock.instant().atZone(pro.salon().zone()))) {
            case Intent.Book(var words, var day, var time, var _, var _) ->
                (day.isSaid() || time.isSaid()) && matches.knows(pro, words);
            case Intent.CloseTime(var days, var _, var _) -> days.isSaid();
            case Intent.CloseApart(var days, var _, var _) -> days.isSaid();
            case Intent.OpenTime(var days, var _, var _) -> days.isSaid();
            case Intent.Leave(var days) -> days.isSaid();
            case Intent.Move(var words, var _, var _, var _, var _, var _) -> matches.knows(pro, words);
            case Intent.Cancel(var words, var _, var time) -> time.isSaid() || matches.knows(pro, words);
            case Intent.WhoComes comes -> !answersWithDays(pro, text);
            case Intent.FreeTime free -> true;
            case Intent.Takings takings -> true;
            // « objectif 500 » may answer what is asked.
            case Intent.Goal goal ->
                !goal.maybeCount()
                        && (!(pro.asked() instanceof GoalsQuestion)
                                || AmountReader.read(text).isEmpty());
            case Intent.Find find -> false;
            case Intent.Unclear unclear -> false;
        };
    }

    /** A bare « vendredi » answers what was asked; « juillet » does where any days were asked for. */
    private boolean answersWithDays(Pro pro, String text) {
        Instant now = clock.instant();
        return pro.asked() instanceof TakingsQuestion
                ? PastDays.read(text, now.atZone(pro.salon().zone())).isPresent()
                : DayReader.read(text, pro.dayOf(now)).isPresent();
    }

    private static SentenceResult whoComes(Days days) {
        return new SentenceResult.Go(
                days.first().equals(days.last())
                        ? new VisitAction.Day(days.first())
                        : new PlanningAction.Week(days.first()));
    }

    public SentenceResult on(Pro pro, SentenceAction action) {
        return switch (action) {
            case SentenceAction.WithClient(var client) ->
                again(pro, new SentenceChoice(Optional.of(client), Optional.empty(), false));
            case SentenceAction.WithNewClient() ->
                again(pro, new SentenceChoice(Optional.empty(), Optional.empty(), true));
            case SentenceAction.WithTreatment(var client, var treatment) ->
                again(pro, new SentenceChoice(Optional.of(client), Optional.of(treatment), false));
            case SentenceAction.Goal(var amount, var day) -> takingsSentences.set(pro, amount, day);
        };
    }

    /** Reads the sentence once more with what was chosen; without it, asks for it. */
    private SentenceResult again(Pro pro, SentenceChoice sentenceChoice) {
        boolean remembered = pro.asked() instanceof SentenceQuestion.Said;
        String text = pro.asked() instanceof SentenceQuestion.Said(String said) ? said : "";
        Instant now = clock.instant();
        return remembered && Sentence.read(text, now.atZone(pro.salon().zone())) instanceof Intent.Book book
                ? bookings.propose(pro, text, book, sentenceChoice)
                : new SentenceResult.Say(forgotten(pro));
    }

    private static Reply forgotten(Pro pro) {
        return SentencePages.of(pro).say(SentencePhrase.FORGOTTEN).show();
    }
}
