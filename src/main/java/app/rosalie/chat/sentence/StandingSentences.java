package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.wish.Amendment;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Money;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands on a screen, said as a sentence, so that it can be read together with what is typed below it. */
@Component
class StandingSentences {

    /** So that what stands is read as a booking, whatever is said of it. */
    private static final String BOOKING = "rdv";

    private static final String CANCELLING = "annule";

    private final Clients clients;
    private final Selections selections;
    private final Visits visits;

    StandingSentences(Clients clients, Selections selections, Visits visits) {
        this.clients = clients;
        this.selections = selections;
        this.visits = visits;
    }

    /** The kind of wish that stands there; none where that is asked. */
    static WishKind kind(Question asked, SaidWish said) {
        return switch (asked) {
            case SentenceQuestion.Said _, SentenceQuestion.Several _, SentenceQuestion.PassedOn _ -> WishKind.NOTHING;
            case SentenceQuestion.Shown _ -> said.reading().kind();
            case VisitQuestion _ -> WishKind.CANCEL;
            default -> WishKind.BOOK;
        };
    }

    /** Empty where nothing stands there that a sentence could say. */
    Optional<String> of(Pro pro, Question asked) {
        return switch (asked) {
            // Which of several would be put right is not said.
            case SentenceQuestion.Several several when several.left().size() != 1 -> Optional.empty();
            case SentenceQuestion sentence -> Optional.of(sentence.text());
            case BookingQuestion booking -> booking(pro, booking);
            case VisitQuestion.WhoCancels(var id) ->
                visits.visit(pro.salonId(), id)
                        .map(visit -> String.join(
                                " ", CANCELLING, visit.clientName(), Amendment.day(pro.dayOf(visit.start()))));
            default -> Optional.empty();
        };
    }

    private Optional<String> booking(Pro pro, BookingQuestion booking) {
        return switch (booking) {
            // What is added is said, and not what takes its place.
            case BookingQuestion.Who _, BookingQuestion.WhoAt _, BookingQuestion.Other _ -> Optional.empty();
            case BookingQuestion.What(var client) -> Optional.of(words(client(pro, client)));
            case BookingQuestion.WhatAt(var client, var day, var time) ->
                Optional.of(words(client(pro, client), day(day), time(time)));
            case BookingQuestion.Day(var client, var treatment, var _) ->
                Optional.of(words(client(pro, client), treatment(pro, treatment)));
            case BookingQuestion.Time(var client, var treatment, var day) ->
                Optional.of(words(client(pro, client), treatment(pro, treatment), day(day)));
            case BookingQuestion.Proposed it ->
                Optional.of(words(
                        client(pro, it.clientId()),
                        treatment(pro, it.selection()),
                        day(it.day()),
                        time(it.time()),
                        it.length().map(length -> length.toMinutes() + " minutes"),
                        it.price().map(StandingSentences::euros)));
        };
    }

    private static String euros(Money price) {
        return BigDecimal.valueOf(price.cents(), 2).toPlainString().replace('.', ',') + " €";
    }

    @SafeVarargs
    private static String words(Optional<String>... parts) {
        return Stream.concat(Stream.of(BOOKING), Stream.of(parts).flatMap(Optional::stream))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> client(Pro pro, ClientId id) {
        return clients.find(pro.salonId(), id).map(Client::name);
    }

    private Optional<String> treatment(Pro pro, SelectionId id) {
        return selections.find(pro.salonId(), id).map(Selection::name);
    }

    private static Optional<String> day(LocalDate day) {
        return Optional.of(Amendment.day(day));
    }

    private static Optional<String> time(LocalTime time) {
        return Optional.of(Amendment.time(time));
    }
}
