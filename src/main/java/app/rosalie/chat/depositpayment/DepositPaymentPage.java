package app.rosalie.chat.depositpayment;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Invoice;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.AttendanceAction;
import app.rosalie.chat.action.DepositPaymentAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.payment.Bills;
import app.rosalie.chat.kit.visit.DepositReference;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.policy.DepositTerms;
import app.rosalie.salon.policy.DepositWay;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a deposit is paid that is waited for, in the salon's own way. */
@Component
class DepositPaymentPage {

    private final DepositSettings settings;
    private final BookingPolicies policies;
    private final SalonPages salonPages;
    private final VisitDeposits deposits;
    private final DepositReference reference;
    private final Bills bills;
    private final InstantSource clock;

    DepositPaymentPage(
            DepositSettings settings,
            BookingPolicies policies,
            SalonPages salonPages,
            VisitDeposits deposits,
            DepositReference reference,
            Bills bills,
            InstantSource clock) {
        this.settings = settings;
        this.policies = policies;
        this.salonPages = salonPages;
        this.deposits = deposits;
        this.reference = reference;
        this.bills = bills;
        this.clock = clock;
    }

    private boolean isWaitedFor(Visit visit) {
        return visit.status() == Status.CONFIRMED
                && visit.payment() == PaymentState.DEPOSIT_DUE
                && visit.start().isAfter(clock.instant());
    }

    /** The way that the salon has chosen, as far as it can be gone: without an amount there is nothing to pay here. */
    private DepositWay way(SalonClient client, Visit visit) {
        DepositTerms terms = settings.of(client.salon().id());
        boolean possible = switch (terms.way()) {
            case PROMISE -> true;
            case LINK -> terms.link() != null;
            case INVOICE -> Bills.isBillable(amount(visit)) && bills.arePossible();
        };
        return possible ? terms.way() : DepositWay.PROMISE;
    }

    Reply show(SalonClient client, Visit visit) {
        return filled(client, visit, Page.top(client.voice())).show();
    }

    private Page filled(SalonClient client, Visit visit, Page page) {
        if (!isWaitedFor(visit)) {
            return ways(
                    client,
                    visit,
                    page.say(DepositPaymentPhrase.NOTHING_DUE, client.salon().name()));
        }
        Salon salon = client.salon();
        DepositWay way = way(client, visit);
        page.say(
                DepositPaymentPhrase.DUE,
                kind(salon),
                PaymentWords.orNone(client.voice(), amount(visit)),
                visit.title(),
                salon.dayOf(visit.start()),
                salon.local(visit.start()).toLocalTime(),
                salon.name());
        deadline(salon, visit, page);
        page.gap().say(DepositPaymentPhrase.HOW, way.name(), salon.name(), phone(salon));
        switch (way) {
            case LINK -> byLink(client, visit, page);
            case INVOICE ->
                page.row(client.button(
                                DepositPaymentPhrase.BILL, new DepositPaymentAction.Bill(client.link(), visit.id()))
                        .main());
            case PROMISE -> {}
        }
        return ways(client, visit, page);
    }

    private static void deadline(Salon salon, Visit visit, Page page) {
        Optional<Instant> until = visit.deposit().flatMap(DepositDemand::deadline);
        until.ifPresent(last -> page.say(
                DepositPaymentPhrase.UNTIL, salon.dayOf(last), salon.local(last).toLocalTime()));
    }

    private String kind(Salon salon) {
        return Objects.requireNonNullElse(policies.of(salon.id()).depositKind(), DepositKind.ARRHES)
                .name();
    }

    private String phone(Salon salon) {
        return Optional.ofNullable(salonPages.of(salon.id()).phone())
                .map(PhoneNumbers::readable)
                .orElse("none");
    }

    private static Money amount(Visit visit) {
        return visit.deposit().map(DepositDemand::amount).orElse(Money.ZERO);
    }

    private void byLink(SalonClient client, Visit visit, Page page) {
        String words = reference.of(client.salon(), visit);
        URI address = URI.create(
                Objects.requireNonNull(settings.of(client.salon().id()).link()));
        page.say(DepositPaymentPhrase.REFERENCE, words)
                .row(new Button.Link(
                        client.voice()
                                .plain(DepositPaymentPhrase.PAY, PaymentWords.orNone(client.voice(), amount(visit))),
                        address))
                .row(
                        new Button.Copy(client.voice().plain(DepositPaymentPhrase.COPY_REFERENCE), words),
                        client.button(
                                        DepositPaymentPhrase.CLAIM,
                                        new DepositPaymentAction.Claim(client.link(), visit.id()))
                                .good());
    }

    private static Page ways(SalonClient client, Visit visit, Page page) {
        return page.row(
                client.button(DepositPaymentPhrase.MY_VISIT, new AttendanceAction.Open(client.link(), visit.id())),
                client.button(DepositPaymentPhrase.TO_SALON, new SalonPageAction.Open(client.link())));
    }

    /** A bill of what is waited for; where it cannot be paid that way, how it can. */
    Reply bill(SalonClient client, Visit visit) {
        if (!isWaitedFor(visit) || way(client, visit) != DepositWay.INVOICE) {
            return show(client, visit);
        }
        Salon salon = client.salon();
        Invoice invoice = new Invoice(
                shortened(
                        client.voice().plain(DepositPaymentPhrase.BILL_TITLE, kind(salon), salon.name()),
                        Invoice.LONGEST_TITLE),
                shortened(
                        client.voice()
                                .plain(
                                        DepositPaymentPhrase.BILL_DESCRIPTION,
                                        visit.title(),
                                        salon.dayOf(visit.start()),
                                        salon.local(visit.start()).toLocalTime(),
                                        salon.name()),
                        Invoice.LONGEST_DESCRIPTION),
                new DepositPayload(salon.id().value(), visit.id().value()).words(),
                amount(visit).cents());
        return ways(client, visit, Page.top(client.voice()).say(DepositPaymentPhrase.BILL_FOLLOWS))
                .show()
                .with(invoice);
    }

    private static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** She says that she has paid: the slot waits until the salon has looked. */
    Reply claim(SalonClient client, Visit visit) {
        String salon = client.salon().name();
        if (!isWaitedFor(visit)) {
            return show(client, visit);
        }
        boolean first = visit.deposit().flatMap(DepositDemand::deadline).isPresent()
                && deposits.claim(client.salon().id(), visit.id());
        Page page = Page.top(client.voice())
                .say(first ? DepositPaymentPhrase.CLAIMED : DepositPaymentPhrase.CLAIMED_BEFORE, salon);
        return ways(client, visit, page).show();
    }
}
