package app.rosalie.chat.booking;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.question.BookingQuestion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writing an appointment: who, what, which day, at what time, and the look back before it is written. */
@Component
public class BookingRoom {

    private final ClientStep clientStep;
    private final TreatmentStep treatmentStep;
    private final TimeStep timeStep;
    private final ConfirmStep confirmStep;
    private final BookingChoice choice;

    BookingRoom(
            ClientStep clientStep,
            TreatmentStep treatmentStep,
            TimeStep timeStep,
            ConfirmStep confirmStep,
            BookingChoice choice) {
        this.clientStep = clientStep;
        this.treatmentStep = treatmentStep;
        this.timeStep = timeStep;
        this.confirmStep = confirmStep;
        this.choice = choice;
    }

    public Reply on(Pro pro, BookingAction action) {
        return switch (action) {
            case BookingAction.Start() -> clientStep.ask(pro, PreselectedSlot.NONE);
            case BookingAction.StartAt(var treatment, var day, var time) ->
                clientStep.ask(pro, new PreselectedSlot.At(treatment, day, time));
            case BookingAction.NewClient() -> clientStep.create(pro, this::on);
            case BookingAction.ForClient(var client) -> treatmentStep.ask(pro, client, PreselectedSlot.NONE);
            case BookingAction.ForClientAt(var client, var treatment, var day, var time) ->
                treatment
                        .filter(it -> choice.offers(pro, it))
                        .map(it -> confirmStep.preview(pro, client, it, day.atTime(time), CustomTerms.USUAL))
                        .orElseGet(() ->
                                treatmentStep.ask(pro, client, new PreselectedSlot.At(Optional.empty(), day, time)));
            case BookingAction.WithTreatment(var client, var treatment, var from) ->
                timeStep.askDay(pro, client, treatment, from);
            case BookingAction.OnDay(var client, var treatment, var day) ->
                timeStep.askTime(pro, client, treatment, day);
            case BookingAction.OtherTime(var client, var treatment, var day) ->
                timeStep.askOtherTime(pro, client, treatment, day);
            case BookingAction.AtTime(var client, var treatment, var day, var time) ->
                confirmStep.preview(pro, client, treatment, day.atTime(time), CustomTerms.USUAL);
            case BookingAction.AtTimeAs(var client, var treatment, var day, var time, var length, var price) ->
                confirmStep.preview(pro, client, treatment, day.atTime(time), CustomTerms.of(length, price));
            case BookingAction.Book(var client, var treatment, var day, var time, boolean forced) ->
                confirmStep.book(pro, client, treatment, day.atTime(time), CustomTerms.USUAL, forced);
            case BookingAction.BookAs(
                    var client,
                    var treatment,
                    var day,
                    var time,
                    var length,
                    var price,
                    boolean forced) ->
                confirmStep.book(pro, client, treatment, day.atTime(time), CustomTerms.of(length, price), forced);
        };
    }

    public Reply hear(Pro pro, BookingQuestion question, String text) {
        return switch (question) {
            case BookingQuestion.Who(String before) -> clientStep.hear(pro, before, text, PreselectedSlot.NONE);
            case BookingQuestion.WhoAt(String before, var treatment, var day, var time) ->
                clientStep.hear(pro, before, text, new PreselectedSlot.At(treatment, day, time));
            case BookingQuestion.What(var client) ->
                treatmentStep.hear(pro, client, PreselectedSlot.NONE, text, this::on);
            case BookingQuestion.WhatAt(var client, var day, var time) ->
                treatmentStep.hear(pro, client, new PreselectedSlot.At(Optional.empty(), day, time), text, this::on);
            case BookingQuestion.Day(var client, var treatment, var from) ->
                timeStep.hearDay(pro, client, treatment, from, text, confirmStep);
            case BookingQuestion.Time(var client, var treatment, var day) ->
                timeStep.hearTime(pro, client, treatment, day, text, confirmStep);
        };
    }
}
