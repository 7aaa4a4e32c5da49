package app.rosalie.chat.booking;

import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.CheckoutAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.promotion.PromotionWords;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.chat.kit.visit.VisitWords;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The look back before writing, the warning where something is in the way, and the appointment written. */
@Component
class ConfirmStep {
    private final Bookings bookings;
    private final Visits visits;
    private final OpeningTimes times;
    private final VisitPrices prices;
    private final BookingChoice choice;
    private final VisitWords visitWords;
    private final HolidayWords holidays;
    private final ClientNotice notice;

    ConfirmStep(
            Bookings bookings,
            Visits visits,
            OpeningTimes times,
            VisitPrices prices,
            BookingChoice choice,
            VisitWords visitWords,
            HolidayWords holidays,
            ClientNotice notice) {
        this.bookings = bookings;
        this.visits = visits;
        this.times = times;
        this.prices = prices;
        this.choice = choice;
        this.visitWords = visitWords;
        this.holidays = holidays;
        this.notice = notice;
    }

    Reply preview(Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDateTime start, CustomTerms terms) {
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> {
            TimeSpan span = span(pro, treatment, start, terms);
            List<Visit> there = visits.touching(pro.salonId(), span);
            if (!there.isEmpty()) {
                return clash(pro, client, treatment, start, terms, there);
            }
            return times.isOpen(pro.salon(), span)
                    ? free(pro, client, treatment, start, terms)
                    : closed(pro, client, treatment, start, terms);
        });
    }

    Reply book(
            Pro pro,
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDateTime start,
            CustomTerms terms,
            boolean forced) {
        return book(pro, clientId, treatmentId, start, terms, forced, visit -> booked(pro, visit));
    }

    /** Her next visit, with a text that tells her. */
    Reply bookNext(Pro pro, ClientId clientId, TreatmentId treatmentId, LocalDateTime start) {
        return book(pro, clientId, treatmentId, start, CustomTerms.USUAL, false, visit -> {
            Page page = booked(pro, visit);
            notice.add(pro, page, visit, BookingPhrase.TELL_NEXT);
            visits.toCloseOut(pro.salonId(), 1).forEach(open -> page.row(next(pro, open)));
            return page;
        });
    }

    private static Button next(Pro pro, Visit open) {
        return pro.button(
                        VisitPhrase.NEXT_ONE,
                        new VisitAction.Visit(open.id()),
                        open.clientName(),
                        pro.timeOf(open.start()))
                .main();
    }

    private Reply book(
            Pro pro,
            ClientId clientId,
            TreatmentId treatmentId,
            LocalDateTime start,
            CustomTerms terms,
            boolean forced,
            Function<Visit, Page> booked) {
        BookingRequest request = terms.request(clientId, treatmentId, start, forced);
        return choice.of(pro, clientId, treatmentId, (client, treatment) -> switch (bookings.book(
                pro.salonId(), request)) {
            case BookingOutcome.Booked(Visit visit, JournalEntryId entry) ->
                booked.apply(visit).undo(entry).show();
            case BookingOutcome.Already(Visit visit) ->
                booked.apply(visit).show().toast(pro.voice().plain(BookingPhrase.ALREADY));
            case BookingOutcome.Clash(List<Visit> with) -> clash(pro, client, treatment, start, terms, with);
            case BookingOutcome.Closed() -> closed(pro, client, treatment, start, terms);
            case BookingOutcome.Impossible() -> choice.gone(pro);
        });
    }

    private Reply free(Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        return summary(pro, client, treatment, start, terms)
                .proposal(
                        pro.button(BookingPhrase.BOOK, terms.book(client.id(), treatment.id(), start, false))
                                .good(),
                        change(pro, client, treatment, start))
                .show();
    }

    private Page booked(Pro pro, Visit visit) {
        Page page = BookingChoice.page(pro)
                .say(
                        BookingPhrase.BOOKED,
                        visit.clientName(),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()),
                        pro.timeOf(visit.end()),
                        visit.price());
        if (isWorthADeposit(pro, visit)) {
            page.row(pro.button(BookingPhrase.WANT_DEPOSIT, new CheckoutAction.WantDeposit(visit.id())));
        }
        return page.row(
                        pro.button(BookingPhrase.TO_VISIT, new VisitAction.Visit(visit.id())),
                        pro.button(BookingPhrase.ANOTHER, new BookingAction.Start()))
                .back(new AgendaAction.Day(pro.dayOf(visit.start())));
    }

    private boolean isWorthADeposit(Pro pro, Visit visit) {
        return visit.payment() == PaymentState.NOTHING_DUE
                && visits.noShows(pro.salonId(), visit.clientId()).isWorthADeposit();
    }

    private Reply clash(
            Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms, List<Visit> with) {
        Page page = summary(pro, client, treatment, start, terms)
                .gap()
                .say(BookingPhrase.CLASH, with.size())
                .gap();
        with.forEach(visit -> page.line(visitWords.line(pro, visit)));
        return page.proposal(anyway(pro, client, treatment, start, terms))
                .row(change(pro, client, treatment, start))
                .show();
    }

    private Reply closed(Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        return summary(pro, client, treatment, start, terms)
                .gap()
                .say(BookingPhrase.CLOSED, start.toLocalDate(), start.toLocalTime())
                .proposal(anyway(pro, client, treatment, start, terms))
                .row(change(pro, client, treatment, start))
                .show();
    }

    /** What is about to be written, also above a warning: whoever forces it must see what. */
    private Page summary(Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        VisitPrice price = prices.of(
                pro.salonId(), client.id(), treatment, start, terms.price().orElse(null));
        Page page = page(pro, client, treatment, start, terms)
                .say(
                        BookingPhrase.SUMMARY,
                        client.name(),
                        treatment.name(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        pro.timeOf(span(pro, treatment, start, terms).end()),
                        price.price());
        price.reduced().ifPresent(reduced -> page.line(PromotionWords.reduced(pro, reduced)));
        holidays.hint(pro, page, start.toLocalDate());
        visitWords.absences(pro, client.id()).ifPresent(page::line);
        return page;
    }

    private static Page page(Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        return BookingChoice.page(
                        pro, client.name(), treatment.name(), pro.voice().shortDay(start.toLocalDate()))
                .asking(new BookingQuestion.Proposed(
                        client.id(),
                        treatment.id(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        terms.length(),
                        terms.price()))
                .back(new BookingAction.OnDay(client.id(), treatment.id(), start.toLocalDate()));
    }

    private static Button.Press anyway(
            Pro pro, Client client, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        return pro.button(BookingPhrase.BOOK_ANYWAY, terms.book(client.id(), treatment.id(), start, true))
                .danger();
    }

    private static Button change(Pro pro, Client client, Treatment treatment, LocalDateTime start) {
        return pro.button(
                BookingPhrase.CHANGE_TIME, new BookingAction.OnDay(client.id(), treatment.id(), start.toLocalDate()));
    }

    private static TimeSpan span(Pro pro, Treatment treatment, LocalDateTime start, CustomTerms terms) {
        return TimeSpan.of(start.atZone(pro.salon().zone()).toInstant(), terms.lengthOf(treatment));
    }
}
