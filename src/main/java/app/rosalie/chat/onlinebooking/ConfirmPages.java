package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.agenda.online.OnlineOutcome;
import app.rosalie.agenda.online.OnlineOutcome.Why;
import app.rosalie.agenda.online.OnlineRequest;
import app.rosalie.agenda.online.OnlineStarts;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.policy.RulesText;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The look back before she books, on which terms; and what became of it. */
@Component
class ConfirmPages {

    private final OnlineBookings bookings;
    private final OnlineStarts starts;
    private final Selections selections;
    private final VisitPrices prices;
    private final BookingPolicies policies;
    private final SalonPages salonPages;
    private final RulesText rules;
    private final StartPages startPages;

    ConfirmPages(
            OnlineBookings bookings,
            OnlineStarts starts,
            Selections selections,
            VisitPrices prices,
            BookingPolicies policies,
            SalonPages salonPages,
            RulesText rules,
            StartPages startPages) {
        this.bookings = bookings;
        this.starts = starts;
        this.selections = selections;
        this.prices = prices;
        this.policies = policies;
        this.salonPages = salonPages;
        this.rules = rules;
        this.startPages = startPages;
    }

    /** Whether she would be asked for a time that she can have; what is taken by now leads to what is near. */
    Reply ask(BookingClient who, SelectionId selection, LocalDate day, LocalTime time) {
        return startPages.of(
                who,
                selection,
                chosen -> isFree(who, chosen, day, time)
                        ? asked(who, chosen, day.atTime(time), who.page())
                        : taken(who, chosen, day, time));
    }

    /** She is asked anew where something is different from what she was told; what is taken by now is told when she books. */
    Optional<Reply> changed(BookingClient who, SelectionId selection, LocalDateTime start, int terms) {
        return selections
                .offered(who.salon().id(), selection)
                .filter(who.booker()::mayBook)
                .filter(chosen -> terms(who, chosen, start) != terms)
                .filter(chosen -> isFree(who, chosen, start.toLocalDate(), start.toLocalTime()))
                .map(chosen -> asked(
                        who,
                        chosen,
                        start,
                        who.page().say(OnlineBookingPhrase.TERMS_CHANGED).gap()));
    }

    /** What she agrees to, as a number: how long, for how much, paid how, asked for or booked, under which rules. */
    private static int terms(BookingClient who, Selection chosen, VisitPrice price, boolean request, int rules) {
        return Objects.hash(
                chosen.length(),
                price.price().cents(),
                chosen.deposit().cents(),
                request,
                who.salon().slots().noticeHours(),
                rules);
    }

    private int terms(BookingClient who, Selection chosen, LocalDateTime start) {
        return terms(who, chosen, priceOf(who, chosen, start), isOnRequest(who), version(who));
    }

    private boolean isOnRequest(BookingClient who) {
        return bookings.isOnRequest(who.salon().id(), who.booker());
    }

    private int version(BookingClient who) {
        return rules.now(who.voice(), who.salon()).number();
    }

    /** What she accepts by booking, and the way back to it. */
    Reply rules(BookingClient who, SelectionId selection, LocalDate day, LocalTime time) {
        return who.page()
                .say(OnlineBookingPhrase.RULES_TITLE, who.salon().name())
                .gap()
                .say(
                        OnlineBookingPhrase.RULES_TEXT,
                        RulesText.of(who.voice(), who.salon(), rules.now(who.voice(), who.salon())))
                .row(who.button(
                        OnlineBookingPhrase.BACK, new OnlineBookingAction.Ask(who.link(), selection, day, time)))
                .show();
    }

    private boolean isFree(BookingClient who, Selection chosen, LocalDate day, LocalTime time) {
        return starts.on(who.salon(), who.booker(), chosen, day)
                .contains(who.salon().instant(day.atTime(time)));
    }

    private Reply taken(BookingClient who, Selection chosen, LocalDate day, LocalTime time) {
        return taken(
                who,
                chosen,
                day.atTime(time),
                bookings.nearest(who.salon(), who.booker(), chosen, who.salon().instant(day.atTime(time))));
    }

    private Reply taken(BookingClient who, Selection chosen, LocalDateTime wanted, List<Instant> nearest) {
        Page page = who.page().say(OnlineBookingPhrase.TAKEN, wanted.toLocalDate(), wanted.toLocalTime());
        return nearest.isEmpty()
                ? startPages.first(who, chosen, page.gap())
                : startPages.some(who, chosen, page.say(OnlineBookingPhrase.NEAREST), nearest);
    }

    private Reply asked(BookingClient who, Selection chosen, LocalDateTime start, Page page) {
        boolean request = isOnRequest(who);
        int version = version(who);
        VisitPrice price = priceOf(who, chosen, start);
        int terms = terms(who, chosen, price, request, version);
        summary(who, page, OnlineBookingPhrase.SUMMARY, chosen.name(), start, start.plus(chosen.length()));
        price(who, page, chosen, price);
        Money deposit = chosen.deposit();
        if (deposit.isPositive()) {
            page.say(OnlineBookingPhrase.DEPOSIT, deposit, kind(who.salon()));
        }
        page.say(OnlineBookingPhrase.NOTICE, who.salon().slots().noticeHours());
        page.say(OnlineBookingPhrase.RULES, version);
        if (request) {
            page.gap().say(OnlineBookingPhrase.ON_REQUEST, who.salon().name());
        }
        return page.row(who.button(
                                OnlineBookingPhrase.BOOK,
                                new OnlineBookingAction.BookOn(
                                        who.link(), chosen.id(), start.toLocalDate(), start.toLocalTime(), terms),
                                Boolean.toString(request))
                        .good())
                .row(
                        who.button(
                                OnlineBookingPhrase.OTHER_TIME,
                                new OnlineBookingAction.Day(who.link(), chosen.id(), start.toLocalDate())),
                        who.button(
                                OnlineBookingPhrase.TO_RULES,
                                new OnlineBookingAction.Rules(
                                        who.link(), chosen.id(), start.toLocalDate(), start.toLocalTime())))
                .row(who.button(OnlineBookingPhrase.BACK, new OnlineBookingAction.Starts(who.link(), chosen.id())))
                .asking(new OnlineBookingQuestion.Sure(
                        who.link(), chosen.id(), start.toLocalDate(), start.toLocalTime(), terms))
                .show();
    }

    private static void summary(
            BookingClient who,
            Page page,
            OnlineBookingPhrase phrase,
            String title,
            LocalDateTime start,
            LocalDateTime end) {
        page.say(
                phrase,
                title,
                start.toLocalDate(),
                start.toLocalTime(),
                end.toLocalTime(),
                who.salon().name());
    }

    private VisitPrice priceOf(BookingClient who, Selection chosen, LocalDateTime start) {
        return who.booker()
                .client()
                .map(client -> prices.of(who.salon().id(), client, chosen, start, null))
                .orElseGet(() -> prices.ofGuest(who.salon().id(), chosen, start));
    }

    private static void price(BookingClient who, Page page, Selection chosen, VisitPrice price) {
        boolean from = chosen.lines().stream()
                .anyMatch(line -> line.treatment().conditions().priceKind() == PriceKind.FROM);
        page.say(
                OnlineBookingPhrase.PRICE,
                TreatmentPrice.of(who.voice(), price.price(), from ? PriceKind.FROM : PriceKind.FIXED));
        price.reduced()
                .ifPresent(reduced -> page.say(
                        OnlineBookingPhrase.PROMOTION,
                        reduced.promotion().terms().name()));
    }

    private String kind(Salon salon) {
        return Optional.ofNullable(policies.of(salon.id()).depositKind())
                .orElse(DepositKind.ARRHES)
                .name();
    }

    /** For a client of the book: what she has chosen is hers, or she learns why not. */
    Reply book(BookingClient who, ClientId client, SelectionId selection, LocalDateTime start) {
        OnlineRequest request = new OnlineRequest(who.account(), selection, start, OptionalInt.of(version(who)));
        return switch (bookings.book(who.salon().id(), client, request)) {
            case OnlineOutcome.Booked(Visit visit, Money deposit, var _) ->
                deposit.isPositive()
                        ? leadingOn(
                                who,
                                withDeposit(who, done(who, OnlineBookingPhrase.BOOKED, visit), visit, deposit),
                                visit)
                        : leadingOn(who, done(who, OnlineBookingPhrase.BOOKED, visit), visit);
            case OnlineOutcome.Requested(Visit visit) ->
                leadingOn(who, done(who, OnlineBookingPhrase.REQUESTED, visit), visit);
            case OnlineOutcome.Already(Visit visit) ->
                leadingOn(
                        who,
                        who.page()
                                .say(
                                        OnlineBookingPhrase.ALREADY,
                                        who.dayOf(visit.start()),
                                        who.timeOf(visit.start()),
                                        Boolean.toString(visit.status() == Status.REQUESTED)),
                        visit);
            case OnlineOutcome.Taken(List<Instant> nearest) ->
                startPages.of(who, selection, chosen -> taken(who, chosen, start, nearest));
            case OnlineOutcome.Refused(Why why) -> refused(who, why);
        };
    }

    private static Page done(BookingClient who, OnlineBookingPhrase phrase, Visit visit) {
        Page page = who.page();
        summary(
                who,
                page,
                phrase,
                visit.title(),
                who.salon().local(visit.start()),
                who.salon().local(visit.end()));
        return page;
    }

    private Page withDeposit(BookingClient who, Page page, Visit visit, Money deposit) {
        Optional<Instant> until = visit.deposit().flatMap(DepositDemand::deadline);
        return page.gap()
                .say(
                        OnlineBookingPhrase.DEPOSIT_TO_COME,
                        deposit,
                        kind(who.salon()),
                        Boolean.toString(until.isPresent()),
                        who.dayOf(until.orElse(visit.start())),
                        who.timeOf(until.orElse(visit.start())))
                .row(who.button(
                                OnlineBookingPhrase.PAY_DEPOSIT,
                                new DepositPaymentAction.Open(who.link(), visit.id()),
                                deposit)
                        .main());
    }

    private static Reply leadingOn(BookingClient who, Page page, Visit visit) {
        return page.row(
                        who.button(OnlineBookingPhrase.MY_VISIT, new AttendanceAction.Open(who.link(), visit.id())),
                        who.button(OnlineBookingPhrase.TO_SALON, new SalonPageAction.Open(who.link())))
                .show();
    }

    /** Why nothing can be booked, and how the salon is reached otherwise. */
    Reply refused(BookingClient who, Why why) {
        String phone = Optional.ofNullable(salonPages.of(who.salon().id()).phone())
                .map(PhoneNumbers::readable)
                .orElse("none");
        return ChoicePage.toSalon(
                who,
                who.page()
                        .say(
                                OnlineBookingPhrase.REFUSED,
                                why.name(),
                                who.salon().name(),
                                phone));
    }

    /** The pro sees what her clients see, and books nothing for herself. */
    Reply ownSalon(BookingClient who) {
        return who.page()
                .say(OnlineBookingPhrase.OWN_SALON)
                .row(
                        who.button(OnlineBookingPhrase.TO_SALON, new SalonPageAction.Open(who.link())),
                        who.button(OnlineBookingPhrase.TO_HOME, new HomeAction.Open()))
                .show();
    }
}
