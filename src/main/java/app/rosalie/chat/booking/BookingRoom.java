package app.rosalie.chat.booking;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.room.Room;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writing an appointment: who, what, which day, at what time, and the look back before it is written. */
@Component
public class BookingRoom implements Room<BookingAction, BookingQuestion> {
    private final ClientStep clientStep;
    private final TreatmentStep treatmentStep;
    private final TimeStep timeStep;
    private final ConfirmStep confirmStep;
    private final VisitParts parts;
    private final UsualStep usual;
    private final BookingChoice choice;

    BookingRoom(
            ClientStep clientStep,
            TreatmentStep treatmentStep,
            TimeStep timeStep,
            ConfirmStep confirmStep,
            VisitParts parts,
            UsualStep usual,
            BookingChoice choice) {
        this.clientStep = clientStep;
        this.treatmentStep = treatmentStep;
        this.timeStep = timeStep;
        this.confirmStep = confirmStep;
        this.parts = parts;
        this.usual = usual;
        this.choice = choice;
    }

    @Override
    public Reply on(Pro pro, BookingAction action) {
        return switch (action) {
            case BookingAction.Who who -> who(pro, who);
            case BookingAction.What what -> what(pro, what);
            case BookingAction.When when -> when(pro, when);
            case BookingAction.Chosen chosen -> chosen(pro, chosen);
            case BookingAction.Part part -> part(pro, part);
        };
    }

    private Reply who(Pro pro, BookingAction.Who who) {
        return switch (who) {
            case BookingAction.Start() -> clientStep.ask(pro, PreselectedSlot.NONE);
            case BookingAction.StartAt(var treatment, var day, var time) ->
                clientStep.ask(pro, new PreselectedSlot.At(treatment, day, time));
            case BookingAction.NewClient() -> clientStep.create(pro, this::on);
        };
    }

    private Reply what(Pro pro, BookingAction.What what) {
        return switch (what) {
            case BookingAction.AsUsual(var client) ->
                usual.propose(pro, client).orElseGet(() -> treatmentStep.ask(pro, client, PreselectedSlot.NONE));
            case BookingAction.ForClient(var client) -> treatmentStep.ask(pro, client, PreselectedSlot.NONE);
            case BookingAction.ForClientAt(var client, var treatment, var day, var time) ->
                treatment
                        .filter(it -> choice.offers(pro, it))
                        .map(it -> confirmStep.preview(pro, client, it, day.atTime(time), CustomTerms.USUAL))
                        .orElseGet(() ->
                                treatmentStep.ask(pro, client, new PreselectedSlot.At(Optional.empty(), day, time)));
        };
    }

    private Reply when(Pro pro, BookingAction.When when) {
        return switch (when) {
            case BookingAction.WithTreatment(var client, var treatment, var from) ->
                timeStep.askDay(pro, client, treatment, from);
            case BookingAction.OnDay(var client, var treatment, var day) ->
                timeStep.askTime(pro, client, treatment, day);
            case BookingAction.OtherTime(var client, var treatment, var day) ->
                timeStep.askOtherTime(pro, client, treatment, day);
        };
    }

    private Reply chosen(Pro pro, BookingAction.Chosen it) {
        LocalDateTime start = it.day().atTime(it.time());
        CustomTerms terms = CustomTerms.of(it.length(), it.price());
        return switch (it) {
            case BookingAction.AtTime _, BookingAction.AtTimeAs _ ->
                confirmStep.preview(pro, it.clientId(), it.selection(), start, terms);
            case BookingAction.Book book ->
                confirmStep.book(pro, it.clientId(), it.selection(), start, terms, book.forced());
            case BookingAction.BookNext _ -> confirmStep.bookNext(pro, it.clientId(), it.selection(), start);
            case BookingAction.BookAs book ->
                confirmStep.book(pro, it.clientId(), it.selection(), start, terms, book.forced());
        };
    }

    private Reply part(Pro pro, BookingAction.Part part) {
        return switch (part) {
            case BookingAction.AskOther asked -> parts.ask(pro, asked);
            case BookingAction.AddOther added -> preview(pro, part, parts.with(pro, added));
            case BookingAction.WithoutLast _ -> preview(pro, part, Optional.of(parts.withoutLast(pro, part)));
            case BookingAction.ToggleOption toggled -> preview(pro, part, parts.toggled(pro, toggled));
        };
    }

    private Reply preview(Pro pro, BookingAction.Part part, Optional<SelectionId> changed) {
        Reply reply = confirmStep.preview(
                pro,
                part.clientId(),
                changed.orElse(part.selection()),
                part.day().atTime(part.time()),
                CustomTerms.USUAL);
        return changed.isPresent() ? reply : reply.toast(pro.voice().plain(BookingPhrase.TOO_LONG));
    }

    @Override
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
            case BookingQuestion.Other other -> parts.hear(pro, other, text, this::on);
            case BookingQuestion.Proposed proposed -> timeStep.hearTime(pro, proposed, text, confirmStep);
        };
    }
}
