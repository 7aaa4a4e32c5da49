package app.rosalie.chat.sentence;

import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.GoalsQuestion;
import app.rosalie.chat.PlanningAction;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentenceAction;
import app.rosalie.chat.SentenceQuestion;
import app.rosalie.chat.SlotsAction;
import app.rosalie.chat.TakingsQuestion;
import app.rosalie.language.AmountReader;
import app.rosalie.language.DayReader;
import app.rosalie.language.Days;
import app.rosalie.language.Intention;
import app.rosalie.language.PastDays;
import app.rosalie.language.Sentence;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * « Écrivez comme vous pensez »: a sentence becomes a proposal to confirm, never a silent write; what is missing or ambiguous
 * becomes buttons.
 */
@Component
public class SentenceRoom {

    private final Bookings bookings;
    private final Visits visits;
    private final OpenAndShut openAndShut;
    private final Figures figures;
    private final Aims aims;
    private final People people;
    private final InstantSource clock;

    SentenceRoom(
            Bookings bookings,
            Visits visits,
            OpenAndShut openAndShut,
            Figures figures,
            Aims aims,
            People people,
            InstantSource clock) {
        this.bookings = bookings;
        this.visits = visits;
        this.openAndShut = openAndShut;
        this.figures = figures;
        this.aims = aims;
        this.people = people;
        this.clock = clock;
    }

    public Meant hear(Pro pro, String text) {
        Instant now = clock.instant();
        LocalDate today = pro.dayOf(now);
        return switch (Sentence.read(text, now.atZone(pro.salon().zone()))) {
            case Intention.Book book -> bookings.propose(pro, text, book, Chosen.NOBODY);
            case Intention.CloseTime(var days, var from, var to) -> openAndShut.close(pro, days, from, to);
            case Intention.CloseApart(var days, var from, var to) -> openAndShut.closeApart(pro, days, from, to);
            case Intention.OpenTime(var days, var from, var to) -> openAndShut.open(pro, days, from, to);
            case Intention.Leave(var days) ->
                days.likeliest()
                        .<Meant>map(it -> new Meant.Go(new SlotsAction.PlanLeave(it.first(), it.last())))
                        .orElseGet(() -> new Meant.Go(new SlotsAction.LeaveFrom(today)));
            case Intention.Move move -> visits.move(pro, move);
            case Intention.Cancel cancel -> visits.cancel(pro, cancel);
            case Intention.WhoComes(var days) -> whoComes(days.likeliest().orElse(Days.of(today)));
            case Intention.FreeTime(var days, var length) ->
                new Meant.Go(new PlanningAction.Free(
                        days.likeliest().map(Days::first).orElse(today), 0));
            case Intention.Takings(var days) -> figures.takings(pro, days);
            case Intention.Goal goal -> aims.propose(pro, goal);
            case Intention.Find(var words) -> people.find(pro, words);
            case Intention.Unclear unclear -> new Meant.Nothing();
        };
    }

    /**
     * Whether the text is a sentence on its own, so that it may be taken for one although something else was asked: what it
     * wants is sure, and whom it names is in the book.
     */
    public boolean isPlain(Pro pro, String text) {
        return switch (Sentence.read(text, clock.instant().atZone(pro.salon().zone()))) {
            case Intention.Book(var words, var day, var time, var _, var _) ->
                (day.isSaid() || time.isSaid()) && people.knows(pro, words);
            case Intention.CloseTime(var days, var _, var _) -> days.isSaid();
            case Intention.CloseApart(var days, var _, var _) -> days.isSaid();
            case Intention.OpenTime(var days, var _, var _) -> days.isSaid();
            case Intention.Leave(var days) -> days.isSaid();
            case Intention.Move(var words, var _, var _, var _, var _, var _) -> people.knows(pro, words);
            case Intention.Cancel(var words, var _, var time) -> time.isSaid() || people.knows(pro, words);
            case Intention.WhoComes comes -> !answersWithDays(pro, text);
            case Intention.FreeTime free -> true;
            case Intention.Takings takings -> true;
            // « objectif 500 » may answer what is asked.
            case Intention.Goal goal ->
                !goal.maybeCount()
                        && (!(pro.asked() instanceof GoalsQuestion)
                                || AmountReader.read(text).isEmpty());
            case Intention.Find find -> false;
            case Intention.Unclear unclear -> false;
        };
    }

    /** A bare « vendredi » answers what was asked; « juillet » does where any days were asked for. */
    private boolean answersWithDays(Pro pro, String text) {
        Instant now = clock.instant();
        return pro.asked() instanceof TakingsQuestion
                ? PastDays.read(text, now.atZone(pro.salon().zone())).isPresent()
                : DayReader.read(text, pro.dayOf(now)).isPresent();
    }

    private static Meant whoComes(Days days) {
        return new Meant.Go(
                days.first().equals(days.last())
                        ? new DiaryAction.Day(days.first())
                        : new PlanningAction.Week(days.first()));
    }

    public Meant on(Pro pro, SentenceAction action) {
        return switch (action) {
            case SentenceAction.WithClient(long client) -> again(pro, new Chosen(client, 0, false));
            case SentenceAction.WithNewClient() -> again(pro, new Chosen(0, 0, true));
            case SentenceAction.WithTreatment(long client, long treatment) ->
                again(pro, new Chosen(client, treatment, false));
            case SentenceAction.Goal(long cents, var day) -> figures.set(pro, cents, day);
        };
    }

    /** Reads the sentence once more with what was chosen; without it, asks for it. */
    private Meant again(Pro pro, Chosen chosen) {
        boolean remembered = pro.asked() instanceof SentenceQuestion.Said;
        String text = pro.asked() instanceof SentenceQuestion.Said(String said) ? said : "";
        Instant now = clock.instant();
        return remembered && Sentence.read(text, now.atZone(pro.salon().zone())) instanceof Intention.Book book
                ? bookings.propose(pro, text, book, chosen)
                : new Meant.Say(forgotten(pro));
    }

    private static Reply forgotten(Pro pro) {
        return Pages.of(pro).say(SentencePhrase.FORGOTTEN).show();
    }
}
