package app.rosalie.revenue;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.Diary;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking money for visits. Every call is scoped to one salon. */
@Component
@Transactional
public class Revenue {

    private final PaymentRows rows;
    private final Agenda agenda;
    private final Diary diary;
    private final Vouchers vouchers;
    private final Journal journal;
    private final InstantSource clock;

    Revenue(PaymentRows rows, Agenda agenda, Diary diary, Vouchers vouchers, Journal journal, InstantSource clock) {
        this.rows = rows;
        this.agenda = agenda;
        this.diary = diary;
        this.vouchers = vouchers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes a visit out: it is done and this much was paid for it now. Refused before the start, and where it already has an
     * outcome, so that nothing is taken twice. Zero is allowed: a gift.
     */
    public Change closeOut(SalonId salon, long appointmentId, Money amount, Means means, Money tip) {
        if (amount.cents() < 0 || tip.cents() < 0 || !means.isMoney()) {
            throw new IllegalArgumentException("A close-out takes no negative amount, and a voucher by its number");
        }
        Change done = agenda.done(salon, appointmentId, PaymentState.PAID);
        return received(salon, received(salon, done, amount, Nature.VISIT, means), tip, Nature.TIP, means);
    }

    /** The same without a tip. */
    public Change closeOut(SalonId salon, long appointmentId, Money amount, Means means) {
        return closeOut(salon, appointmentId, amount, means, Money.ZERO);
    }

    /**
     * Closes a visit out with a gift voucher: as much as it is still good for is taken from it, what is left of the amount by
     * these means. Refused as any close-out is, and where the salon has no such voucher or nothing is left on it.
     */
    public Change closeOut(SalonId salon, long appointmentId, Money amount, long voucherId, Means rest) {
        if (!amount.isPositive() || !rest.isMoney()) {
            throw new IllegalArgumentException("A voucher pays for something, and never twice");
        }
        Money good = vouchers.lockedBalance(salon, voucherId);
        Change done =
                good.isPositive() ? agenda.done(salon, appointmentId, PaymentState.PAID) : asItIs(salon, appointmentId);
        if (!(done instanceof Change.Changed(Visit visit, long changed))) {
            return done;
        }
        Money used = good.compareTo(amount) < 0 ? good : amount;
        write(
                salon,
                changed,
                new Received(
                        visit.clientId(), visit.id(), voucherId, used, Nature.VISIT, Means.VOUCHER, clock.instant()));
        return received(salon, done, amount.minus(used), Nature.VISIT, rest);
    }

    private Change asItIs(SalonId salon, long appointmentId) {
        return diary.visit(salon, appointmentId)
                .<Change>map(Change.Refused::new)
                .orElseGet(Change.Unknown::new);
    }

    /** Takes the deposit that a visit ahead was waiting for; refused where it waits for none. */
    public Change takeDeposit(SalonId salon, long appointmentId, Money amount, Means means) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A deposit is more than nothing");
        }
        return received(salon, agenda.depositPaid(salon, appointmentId), amount, Nature.DEPOSIT, means);
    }

    private Change received(SalonId salon, Change change, Money amount, Nature nature, Means means) {
        if (change instanceof Change.Changed(Visit visit, long changed) && amount.isPositive()) {
            write(salon, changed, new Received(visit.clientId(), visit.id(), amount, nature, means, clock.instant()));
        }
        return change;
    }

    private void write(SalonId salon, long deed, Received received) {
        Payment payment = rows.save(new Payment(salon, received, clock.instant()));
        journal.join(salon, deed, Receipts.KIND, "received", payment.id(), "");
    }

    /** What is left to pay for a visit: its price less what was received for it, never below zero. */
    @Transactional(readOnly = true)
    public Money leftToPay(SalonId salon, Visit visit) {
        Money paid = new Money(rows.paidFor(salon.value(), visit.id()));
        Money left = visit.price().minus(paid);
        return left.isPositive() ? left : Money.ZERO;
    }

    /** Writes payments as they were elsewhere, for a book brought along. */
    public void bring(SalonId salon, List<Brought> payments) {
        rows.saveAll(payments.stream()
                .map(paid -> new Payment(
                        salon,
                        new Received(
                                paid.clientId(),
                                paid.appointmentId(),
                                paid.amount(),
                                paid.nature(),
                                paid.means(),
                                paid.at()),
                        paid.at()))
                .toList());
    }

    /** A payment from another book. */
    public record Brought(long clientId, long appointmentId, Money amount, Nature nature, Means means, Instant at) {}
}
