package app.rosalie.chat.booking;

import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.FollowUps;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.Occupancy;
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
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
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
    private final VisitParts parts;
    private final FollowUps followUps;
    private final VisitWords visitWords;
    private final HolidayWords holidays;
    private final ClientNotice notice;

    ConfirmStep(
            Bookings bookings,
            Visits visits,
            OpeningTimes times,
            VisitPrices prices,
            BookingChoice choice,
            VisitParts parts,
            FollowUps followUps,
            VisitWords visitWords,
            HolidayWords holidays,
            ClientNotice notice) {
        this.bookings = bookings;
        this.visits = visits;
        this.times = times;
        this.prices = prices;
        this.choice = choice;
        this.parts = parts;
        this.followUps = followUps;
        this.visitWords = visitWords;
        this.holidays = holidays;
        this.notice = notice;
    }

    Reply preview(Pro pro, ClientId clientId, SelectionId selection, LocalDateTime start, CustomTerms terms) {
        return choice.of(pro, clientId, selection, (client, chosen) -> {
            Occupancy occupancy = occupancy(pro, chosen, start, terms);
            List<Visit> there = visits.colliding(pro.salonId(), occupancy);
            if (!there.isEmpty()) {
                return clash(pro, client, chosen, start, terms, there);
            }
            return times.isOpen(pro.salon(), occupancy.span())
                    ? free(pro, client, chosen, start, terms)
                    : closed(pro, client, chosen, start, terms);
        });
    }

    Reply book(
            Pro pro, ClientId clientId, SelectionId selection, LocalDateTime start, CustomTerms terms, boolean forced) {
        return book(pro, clientId, selection, start, terms, forced, visit -> booked(pro, visit));
    }

    /** Her next visit, with a text that tells her. */
    Reply bookNext(Pro pro, ClientId clientId, SelectionId selection, LocalDateTime start) {
        return book(pro, clientId, selection, start, CustomTerms.USUAL, false, visit -> {
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
            SelectionId selection,
            LocalDateTime start,
            CustomTerms terms,
            boolean forced,
            Function<Visit, Page> booked) {
        BookingRequest request = terms.request(clientId, selection, start, forced);
        return choice.of(
                pro,
                clientId,
                selection,
                (client, chosen) -> chosen.id().equals(selection)
                        ? written(pro, client, chosen, start, terms, request, booked)
                        : preview(pro, clientId, chosen.id(), start, terms));
    }

    private Reply written(
            Pro pro,
            Client client,
            Selection chosen,
            LocalDateTime start,
            CustomTerms terms,
            BookingRequest request,
            Function<Visit, Page> booked) {
        return switch (bookings.book(pro.salonId(), request)) {
            case BookingOutcome.Booked(Visit visit, JournalEntryId entry) ->
                booked.apply(visit).undo(entry).show();
            case BookingOutcome.Already(Visit visit) ->
                booked.apply(visit).show().toast(pro.voice().plain(BookingPhrase.ALREADY));
            case BookingOutcome.Clash(List<Visit> with) -> clash(pro, client, chosen, start, terms, with);
            case BookingOutcome.Closed() -> closed(pro, client, chosen, start, terms);
            case BookingOutcome.Impossible() -> choice.gone(pro);
        };
    }

    private Reply free(Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        Page page = summary(pro, client, chosen, start, terms)
                .proposal(
                        pro.button(BookingPhrase.BOOK, terms.book(client.id(), chosen.id(), start, false))
                                .good(),
                        change(pro, client, chosen, start));
        return parts(pro, page, client, chosen, start, terms).show();
    }

    /** What is agreed for this once is not changed by what else is done. */
    private Page parts(Pro pro, Page page, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        if (terms.equals(CustomTerms.USUAL)) {
            rather(pro, page, client, chosen, start);
            parts.offer(pro, page, client, chosen, start);
        }
        return page;
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
            Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms, List<Visit> with) {
        Page page = summary(pro, client, chosen, start, terms)
                .gap()
                .say(BookingPhrase.CLASH, with.size())
                .gap();
        with.forEach(visit -> page.line(visitWords.line(pro, visit)));
        page.proposal(anyway(pro, client, chosen, start, terms)).row(change(pro, client, chosen, start));
        return parts(pro, page, client, chosen, start, terms).show();
    }

    private Reply closed(Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        Page page = summary(pro, client, chosen, start, terms)
                .gap()
                .say(BookingPhrase.CLOSED, start.toLocalDate(), start.toLocalTime())
                .proposal(anyway(pro, client, chosen, start, terms))
                .row(change(pro, client, chosen, start));
        return parts(pro, page, client, chosen, start, terms).show();
    }

    /** What is about to be written, also above a warning: whoever forces it must see what. */
    private Page summary(Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        Occupancy occupancy = occupancy(pro, chosen, start, terms);
        VisitPrice price = prices.of(
                pro.salonId(), client.id(), chosen, start, terms.price().orElse(null));
        Page page = page(pro, client, chosen, start, terms)
                .say(
                        BookingPhrase.SUMMARY,
                        client.name(),
                        chosen.name(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        pro.timeOf(occupancy.span().end()),
                        price.price());
        price.reduced().ifPresent(reduced -> page.line(PromotionWords.reduced(pro, reduced)));
        TimeSpan processing = occupancy.processing();
        if (processing != null) {
            page.say(BookingPhrase.PROCESSING, pro.timeOf(processing.start()), pro.timeOf(processing.end()));
        }
        followUp(pro, client, chosen, start, page);
        holidays.hint(pro, page, start.toLocalDate());
        visitWords.absences(pro, client.id()).ifPresent(page::line);
        return page;
    }

    /** What goes on from another treatment may come too late; the pro decides. */
    private void followUp(Pro pro, Client client, Selection chosen, LocalDateTime start, Page page) {
        missed(pro, client, chosen, start)
                .ifPresent(missed -> page.say(
                        BookingPhrase.FOLLOW_UP,
                        missed.treatment().name(),
                        choice.selection(pro, SelectionId.of(missed.rule().after()))
                                .map(Selection::name)
                                .orElse("none"),
                        missed.rule().withinDays(),
                        missed.last().map(pro.voice()::shortDay).orElse("none")));
    }

    private Optional<FollowUps.Missed> missed(Pro pro, Client client, Selection chosen, LocalDateTime start) {
        return followUps.missed(
                pro.salon(),
                client.id(),
                chosen,
                start.atZone(pro.salon().zone()).toInstant());
    }

    /** What may be booked instead of a treatment that comes too late. */
    private void rather(Pro pro, Page page, Client client, Selection chosen, LocalDateTime start) {
        if (chosen.lines().size() == 1) {
            missed(pro, client, chosen, start)
                    .flatMap(missed ->
                            choice.selection(pro, SelectionId.of(missed.rule().otherwise())))
                    .filter(Selection::isOffered)
                    .ifPresent(other -> page.row(pro.button(
                            BookingPhrase.RATHER,
                            new BookingAction.AtTime(client.id(), other.id(), start.toLocalDate(), start.toLocalTime()),
                            other.name())));
        }
    }

    private static Page page(Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        return BookingChoice.page(pro, client.name(), chosen.name(), pro.voice().shortDay(start.toLocalDate()))
                .asking(new BookingQuestion.Proposed(
                        client.id(),
                        chosen.id(),
                        start.toLocalDate(),
                        start.toLocalTime(),
                        terms.length(),
                        terms.price()))
                .back(new BookingAction.OnDay(client.id(), chosen.id(), start.toLocalDate()));
    }

    private static Button.Press anyway(
            Pro pro, Client client, Selection chosen, LocalDateTime start, CustomTerms terms) {
        return pro.button(BookingPhrase.BOOK_ANYWAY, terms.book(client.id(), chosen.id(), start, true))
                .danger();
    }

    private static Button change(Pro pro, Client client, Selection chosen, LocalDateTime start) {
        return pro.button(
                BookingPhrase.CHANGE_TIME, new BookingAction.OnDay(client.id(), chosen.id(), start.toLocalDate()));
    }

    private static Occupancy occupancy(Pro pro, Selection chosen, LocalDateTime start, CustomTerms terms) {
        return Occupancy.of(
                start.atZone(pro.salon().zone()).toInstant(),
                terms.lengthOf(chosen),
                chosen.processing().orElse(null));
    }
}
