package app.rosalie.chat.depositpayment;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Invoice;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.room.CheckoutDesk;
import app.rosalie.chat.words.Voice;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.DepositCharges;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Salons;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deposits that are paid by a bill: whether one may still be paid, and what has come of it. */
@Component
class DepositDesk implements CheckoutDesk {

    private static final Logger log = LoggerFactory.getLogger(DepositDesk.class);

    private final Salons salons;
    private final Visits visits;
    private final VisitDeposits deposits;
    private final DepositCharges charges;
    private final ClientAccounts accounts;
    private final InstantSource clock;

    DepositDesk(
            Salons salons,
            Visits visits,
            VisitDeposits deposits,
            DepositCharges charges,
            ClientAccounts accounts,
            InstantSource clock) {
        this.salons = salons;
        this.visits = visits;
        this.deposits = deposits;
        this.charges = charges;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Why a bill is not paid. */
    private enum Why {
        /** It is nobody's, or somebody else's. */
        UNKNOWN,
        /** Another amount is wanted by now, or none. */
        CHANGED,
        /** The visit was called off, or has begun. */
        OVER
    }

    @Override
    public Optional<String> refusal(Voice voice, CheckoutRequest request) {
        Optional<Salon> salon = salon(request.payload());
        Optional<Visit> visit = salon.flatMap(at -> visit(at, request.payload()))
                .filter(found -> isHers(request.account().userId(), salon.orElseThrow(), found));
        Optional<Why> why = visit.map(found -> why(found, request)).orElse(Optional.of(Why.UNKNOWN));
        if (why.isEmpty()) {
            deposits.paying(salon.orElseThrow().id(), visit.orElseThrow().id());
        }
        return why.map(reason -> voice.plain(DepositPaymentPhrase.REFUSED, reason.name()));
    }

    private Optional<Salon> salon(String payload) {
        return DepositPayload.read(payload).flatMap(about -> salons.find(new SalonNumber(about.salon())));
    }

    private Optional<Visit> visit(Salon salon, String payload) {
        return DepositPayload.read(payload)
                .flatMap(about -> visits.visit(salon.id(), new AppointmentId(about.visit())));
    }

    private boolean isHers(long account, Salon salon, Visit visit) {
        return accounts.of(account).contains(new Linked(salon.id(), visit.clientId()));
    }

    private Optional<Why> why(Visit visit, CheckoutRequest request) {
        if (visit.status() != Status.CONFIRMED || !visit.start().isAfter(clock.instant())) {
            return Optional.of(Why.OVER);
        }
        boolean asWanted = visit.payment() == PaymentState.DEPOSIT_DUE
                && request.currency().equals(Invoice.CURRENCY)
                && visit.deposit()
                        .map(DepositDemand::amount)
                        .filter(new Money(request.cents())::equals)
                        .isPresent();
        return asWanted ? Optional.empty() : Optional.of(Why.CHANGED);
    }

    /** Whoever's account it is: she pays here as a client. */
    @Override
    public Reply paid(Speaker speaker, Heard.Paid paid) {
        Optional<Salon> salon = salon(paid.payload());
        Optional<ClientId> client = salon.flatMap(at -> client(at, paid));
        boolean isMoney = paid.currency().equals(Invoice.CURRENCY) && paid.cents() > 0;
        if (client.isEmpty() || !isMoney) {
            log.error("A payment has come that nobody has asked for: {}", paid.chargeId());
            return Page.top(speaker.voice())
                    .say(DepositPaymentPhrase.EXTRA, "none", "none")
                    .show();
        }
        return Actor.CLIENT.acting(() -> taken(speaker, salon.orElseThrow(), client.orElseThrow(), paid));
    }

    /** Who has paid, as the salon knows her; whoever was unlinked meanwhile has paid for the visit all the same. */
    private Optional<ClientId> client(Salon salon, Heard.Paid paid) {
        return accounts.of(paid.account().userId()).stream()
                .filter(linked -> linked.salon().equals(salon.id()))
                .map(Linked::client)
                .findFirst()
                .or(() -> visit(salon, paid.payload()).map(Visit::clientId));
    }

    private Reply taken(Speaker speaker, Salon salon, ClientId client, Heard.Paid paid) {
        AppointmentId id = new AppointmentId(
                DepositPayload.read(paid.payload()).orElseThrow().visit());
        Money amount = new Money(paid.cents());
        DepositCharges.Outcome outcome = charges.take(salon.id(), id, client, amount, paid.chargeId());
        Page page = Page.top(speaker.voice());
        switch (outcome) {
            case PAID -> {
                Visit visit = visits.visit(salon.id(), id).orElseThrow();
                page.say(
                        DepositPaymentPhrase.PAID,
                        amount,
                        salon.dayOf(visit.start()),
                        salon.local(visit.start()).toLocalTime(),
                        salon.name());
            }
            case TO_RETURN -> page.say(DepositPaymentPhrase.TO_RETURN, amount, salon.name());
            case EXTRA -> page.say(DepositPaymentPhrase.EXTRA, speaker.voice().money(amount), salon.name());
            case ALREADY -> page.say(DepositPaymentPhrase.ALREADY);
        }
        return page.row(
                        speaker.button(
                                DepositPaymentPhrase.MY_VISIT,
                                new AttendanceAction.Open(
                                        new SalonNumber(salon.id().value()), id)),
                        speaker.button(DepositPaymentPhrase.MY_VISITS, new MyVisitsAction.Open()))
                .show();
    }
}
