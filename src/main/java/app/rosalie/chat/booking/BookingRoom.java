package app.rosalie.chat.booking;

import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import org.springframework.stereotype.Component;

/** Writing an appointment: who, what, which day, at what time, and the look back before it is written. */
@Component
public class BookingRoom {

    private final Who who;
    private final What what;
    private final When when;
    private final Written written;

    BookingRoom(Who who, What what, When when, Written written) {
        this.who = who;
        this.what = what;
        this.when = when;
        this.written = written;
    }

    public Reply on(Pro pro, BookingAction action) {
        return switch (action) {
            case BookingAction.Start() -> who.ask(pro);
            case BookingAction.NewClient() -> who.create(pro, what);
            case BookingAction.ForClient(long client) -> what.ask(pro, client);
            case BookingAction.WithTreatment(long client, long treatment, var from) ->
                when.askDay(pro, client, treatment, from);
            case BookingAction.OnDay(long client, long treatment, var day) -> when.askTime(pro, client, treatment, day);
            case BookingAction.OtherTime(long client, long treatment, var day) ->
                when.askOtherTime(pro, client, treatment, day);
            case BookingAction.AtTime(long client, long treatment, var day, var time) ->
                written.preview(pro, client, treatment, day.atTime(time), Terms.USUAL);
            case BookingAction.AtTimeAs(
                    long client,
                    long treatment,
                    var day,
                    var time,
                    int minutes,
                    long cents) ->
                written.preview(pro, client, treatment, day.atTime(time), Terms.of(minutes, cents));
            case BookingAction.Book(long client, long treatment, var day, var time, boolean forced) ->
                written.book(pro, client, treatment, day.atTime(time), Terms.USUAL, forced);
            case BookingAction.BookAs(
                    long client,
                    long treatment,
                    var day,
                    var time,
                    int minutes,
                    long cents,
                    boolean forced) ->
                written.book(pro, client, treatment, day.atTime(time), Terms.of(minutes, cents), forced);
        };
    }

    public Reply hear(Pro pro, BookingQuestion question, String text) {
        return switch (question) {
            case BookingQuestion.Who(String before) -> who.hear(pro, before, text);
            case BookingQuestion.Time(long client, long treatment, var day) ->
                when.hearTime(pro, client, treatment, day, text, written);
        };
    }
}
