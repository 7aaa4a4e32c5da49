package app.rosalie.chat.question;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.selection.SelectionId;
import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What writing an appointment asks for in writing. */
public sealed interface BookingQuestion extends AnsweredInWords {

    /** Of a selection, when it was one treatment: chats keep questions for days. */
    String FORMER_NAME = "treatmentId";

    @Override
    default @Nullable Action shownBy() {
        return switch (this) {
            case Who _ -> null;
            case WhoAt(var _, var treatment, var day, var time) -> new BookingAction.StartAt(treatment, day, time);
            case What(var client) -> new BookingAction.ForClient(client);
            case WhatAt(var client, var day, var time) ->
                new BookingAction.ForClientAt(client, Optional.empty(), day, time);
            case Day(var client, var treatment, var from) -> new BookingAction.WithTreatment(client, treatment, from);
            case Time(var client, var treatment, var day) -> new BookingAction.OnDay(client, treatment, day);
            case Other(var client, var selection, var day, var time) ->
                new BookingAction.AskOther(client, selection, day, time);
            case Proposed it ->
                new BookingAction.AtTimeAs(it.clientId, it.selection, it.day, it.time, it.length, it.price);
        };
    }

    /** Who? {@code typed} is what was typed last, so that « new client » knows the name; empty at first. */
    record Who(String typed) implements BookingQuestion {}

    /** The same where the time was chosen first; Perhaps it is chosen what for. */
    record WhoAt(String typed, @JsonAlias(FORMER_NAME) Optional<SelectionId> selection, LocalDate day, LocalTime time)
            implements BookingQuestion {}

    /** What for? */
    record What(ClientId clientId) implements BookingQuestion {}

    /** The same where the time was chosen first. */
    record WhatAt(ClientId clientId, LocalDate day, LocalTime time) implements BookingQuestion {}

    /** Which day? {@code from} is the first of those to choose from. */
    record Day(ClientId clientId, @JsonAlias(FORMER_NAME) SelectionId selection, LocalDate from)
            implements BookingQuestion {}

    record Time(ClientId clientId, @JsonAlias(FORMER_NAME) SelectionId selection, LocalDate day)
            implements BookingQuestion {}

    /** Which other treatment is done in the same visit? */
    record Other(ClientId clientId, SelectionId selection, LocalDate day, LocalTime time) implements BookingQuestion {}

    /** Is it right so? Whoever sees that something is wrong just types what is right. */
    record Proposed(
            ClientId clientId,
            @JsonAlias(FORMER_NAME) SelectionId selection,
            LocalDate day,
            LocalTime time,
            Optional<Duration> length,
            Optional<Money> price)
            implements BookingQuestion {}
}
