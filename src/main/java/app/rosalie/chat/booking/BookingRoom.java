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
    private final Choice choice;

    BookingRoom(Who who, What what, When when, Written written, Choice choice) {
        this.who = who;
        this.what = what;
        this.when = when;
        this.written = written;
        this.choice = choice;
    }

    public Reply on(Pro pro, BookingAction action) {
        return switch (action) {
            case BookingAction.Start() -> who.ask(pro, Aim.NONE);
            case BookingAction.StartAt(long treatment, var day, var time) ->
                who.ask(pro, new Aim.At(treatment, day, time));
            case BookingAction.NewClient() -> who.create(pro, this::on);
            case BookingAction.ForClient(long client) -> what.ask(pro, client, Aim.NONE);
            case BookingAction.ForClientAt(long client, long treatment, var day, var time) ->
                choice.offers(pro, treatment)
                        ? written.preview(pro, client, treatment, day.atTime(time), Terms.USUAL)
                        : what.ask(pro, client, new Aim.At(0, day, time));
            case BookingAction.WithTreatment(long client, long treatment, var from) ->
                when.askDay(pro, client, treatment, from);
            case BookingAction.OnDay(long client, long treatment, var day) -> when.askTime(pro, client, treatment, day);
            case BookingAction.OtherTime(long client, long treatment, var day) ->
                when.askOtherTime(pro, client, treatment, day);
            case BookingAction.AtTime(long client, long treatment, var day, var time) ->
                written.preview(pro, client, treatment, day.atTime(time), Terms.USUAL);
            case BookingAction.AtTimeAs(long client, long treatment, var day, var time, int minutes, int cents) ->
                written.preview(pro, client, treatment, day.atTime(time), Terms.of(minutes, cents));
            case BookingAction.Book(long client, long treatment, var day, var time, boolean forced) ->
                written.book(pro, client, treatment, day.atTime(time), Terms.USUAL, forced);
            case BookingAction.BookAs(
                    long client,
                    long treatment,
                    var day,
                    var time,
                    int minutes,
                    int cents,
                    boolean forced) ->
                written.book(pro, client, treatment, day.atTime(time), Terms.of(minutes, cents), forced);
        };
    }

    public Reply hear(Pro pro, BookingQuestion question, String text) {
        return switch (question) {
            case BookingQuestion.Who(String before) -> who.hear(pro, before, text, Aim.NONE);
            case BookingQuestion.WhoAt(String before, long treatment, var day, var time) ->
                who.hear(pro, before, text, new Aim.At(treatment, day, time));
            case BookingQuestion.What(long client) -> what.hear(pro, client, Aim.NONE, text, this::on);
            case BookingQuestion.WhatAt(long client, var day, var time) ->
                what.hear(pro, client, new Aim.At(0, day, time), text, this::on);
            case BookingQuestion.Day(long client, long treatment, var from) ->
                when.hearDay(pro, client, treatment, from, text, written);
            case BookingQuestion.Time(long client, long treatment, var day) ->
                when.hearTime(pro, client, treatment, day, text, written);
        };
    }
}
