package app.rosalie.chat.booking;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Agenda.Draft;
import app.rosalie.agenda.Booking;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.OpeningTimes;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Span;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.BookingAction;
import app.rosalie.chat.BookingQuestion;
import app.rosalie.chat.Button;
import app.rosalie.chat.DiaryAction;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.VisitWords;
import app.rosalie.clients.Client;
import app.rosalie.salon.Treatment;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The look back before writing, the warning where something is in the way, and the appointment written. */
@Component
class Written {

    private final Agenda agenda;
    private final Diary diary;
    private final OpeningTimes times;
    private final Choice choice;
    private final VisitWords visitWords;

    Written(Agenda agenda, Diary diary, OpeningTimes times, Choice choice, VisitWords visitWords) {
        this.agenda = agenda;
        this.diary = diary;
        this.times = times;
        this.choice = choice;
        this.visitWords = visitWords;
    }

    Reply preview(Pro pro, long clientId, long treatmentId, LocalDateTime start, Terms terms) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> {
            Span span = span(pro, treatment, start, terms);
            List<Visit> there = diary.touching(pro.salonId(), span);
            if (!there.isEmpty()) {
                return clash(pro, client, treatment, start, terms, there);
            }
            return times.plan(pro.salon(), start.toLocalDate()).holds(span)
                    ? free(pro, client, treatment, start, terms)
                    : closed(pro, client, treatment, start, terms);
        });
    }

    Reply book(Pro pro, long clientId, long treatmentId, LocalDateTime start, Terms terms, boolean forced) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> switch (agenda.book(
                pro.salonId(), new Draft(clientId, treatmentId, start, forced, terms.price(), terms.length()))) {
            case Booking.Booked(Visit visit, long entry) ->
                booked(pro, visit).undo(entry).show();
            case Booking.Already(Visit visit) ->
                booked(pro, visit).show().toast(pro.voice().plain(BookingPhrase.ALREADY));
            case Booking.Clash(List<Visit> with) -> clash(pro, client, treatment, start, terms, with);
            case Booking.Closed() -> closed(pro, client, treatment, start, terms);
            case Booking.Impossible() -> choice.gone(pro);
        });
    }

    private Reply free(Pro pro, Client client, Treatment treatment, LocalDateTime start, Terms terms) {
        return summary(pro, client, treatment, start, terms)
                .row(
                        Button.good(
                                pro.voice().plain(BookingPhrase.BOOK),
                                terms.book(client.id(), treatment.id(), start, false)),
                        change(pro, client, treatment, start))
                .show();
    }

    private Page booked(Pro pro, Visit visit) {
        Page page = Choice.page(pro)
                .say(
                        BookingPhrase.BOOKED,
                        visit.clientName(),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()),
                        pro.timeOf(visit.end()),
                        visit.price());
        if (visit.payment() == PaymentState.NOTHING_DUE && diary.noShows(pro.salonId(), visit.clientId()) >= 2) {
            page.row(Button.of(pro.voice().plain(BookingPhrase.WANT_DEPOSIT), new DiaryAction.WantDeposit(visit.id())));
        }
        return page.row(
                        Button.of(pro.voice().plain(BookingPhrase.TO_VISIT), new DiaryAction.Visit(visit.id())),
                        Button.of(pro.voice().plain(BookingPhrase.ANOTHER), new BookingAction.Start()))
                .back(new DiaryAction.Day(pro.dayOf(visit.start())));
    }

    private Reply clash(
            Pro pro, Client client, Treatment treatment, LocalDateTime start, Terms terms, List<Visit> with) {
        Page page = summary(pro, client, treatment, start, terms)
                .gap()
                .say(BookingPhrase.CLASH, with.size())
                .gap();
        with.forEach(visit -> page.line(visitWords.line(pro, visit)));
        return page.row(anyway(pro, client, treatment, start, terms), change(pro, client, treatment, start))
                .show();
    }

    private Reply closed(Pro pro, Client client, Treatment treatment, LocalDateTime start, Terms terms) {
        return summary(pro, client, treatment, start, terms)
                .gap()
                .say(BookingPhrase.CLOSED, start.toLocalDate(), start.toLocalTime())
                .row(anyway(pro, client, treatment, start, terms), change(pro, client, treatment, start))
                .show();
    }

    /** What is about to be written, also above a warning: whoever forces it must see what. */
    private Page summary(Pro pro, Client client, Treatment treatment, LocalDateTime start, Terms terms) {
        Page page = page(pro, client, treatment, start)
                .say(
                        BookingPhrase.SUMMARY,
                        client.name(),
                        treatment.name(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        pro.timeOf(span(pro, treatment, start, terms).end()),
                        terms.priceOf(treatment));
        visitWords.absences(pro, client.id()).ifPresent(page::line);
        return page;
    }

    private static Page page(Pro pro, Client client, Treatment treatment, LocalDateTime start) {
        return Choice.page(pro, client.name(), treatment.name(), pro.voice().shortDay(start.toLocalDate()))
                // Whoever sees that the hour is wrong just types another one.
                .asking(new BookingQuestion.Time(client.id(), treatment.id(), start.toLocalDate()))
                .back(new BookingAction.OnDay(client.id(), treatment.id(), start.toLocalDate()));
    }

    private static Button anyway(Pro pro, Client client, Treatment treatment, LocalDateTime start, Terms terms) {
        return Button.danger(
                pro.voice().plain(BookingPhrase.BOOK_ANYWAY), terms.book(client.id(), treatment.id(), start, true));
    }

    private static Button change(Pro pro, Client client, Treatment treatment, LocalDateTime start) {
        return Button.of(
                pro.voice().plain(BookingPhrase.CHANGE_TIME),
                new BookingAction.OnDay(client.id(), treatment.id(), start.toLocalDate()));
    }

    private static Span span(Pro pro, Treatment treatment, LocalDateTime start, Terms terms) {
        return Span.of(start.atZone(pro.salon().zone()).toInstant(), terms.lengthOf(treatment));
    }
}
