package app.rosalie.revenue;

import app.rosalie.agenda.Agenda;
import app.rosalie.agenda.Change;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Visit;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Undoer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking money, and what it adds up to. Every call is scoped to one salon. */
@Component
@Transactional
public class Revenue implements Undoer {

    private final PaymentRows rows;
    private final Goals goals;
    private final Agenda agenda;
    private final Journal journal;
    private final InstantSource clock;

    Revenue(PaymentRows rows, Goals goals, Agenda agenda, Journal journal, InstantSource clock) {
        this.rows = rows;
        this.goals = goals;
        this.agenda = agenda;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes a visit out: it is done and this much was paid for it now. Refused before the start, and where it already has an
     * outcome, so that nothing is taken twice. Zero is allowed: a gift.
     */
    public Change closeOut(SalonId salon, long appointmentId, Money amount, Means means, Money tip) {
        if (amount.cents() < 0 || tip.cents() < 0) {
            throw new IllegalArgumentException("A close-out takes no negative amount");
        }
        Change done = agenda.done(salon, appointmentId, PaymentState.PAID);
        return received(salon, received(salon, done, amount, Nature.VISIT, means), tip, Nature.TIP, means);
    }

    /** The same without a tip. */
    public Change closeOut(SalonId salon, long appointmentId, Money amount, Means means) {
        return closeOut(salon, appointmentId, amount, means, Money.ZERO);
    }

    /** Takes the deposit that a visit ahead was waiting for; refused where it waits for none. */
    public Change takeDeposit(SalonId salon, long appointmentId, Money amount, Means means) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("A deposit is more than nothing");
        }
        return received(salon, agenda.depositPaid(salon, appointmentId), amount, Nature.DEPOSIT, means);
    }

    private Change received(SalonId salon, Change change, Money amount, Nature nature, Means means) {
        if (!(change instanceof Change.Changed(Visit visit, long changed)) || !amount.isPositive()) {
            return change;
        }
        Received received = new Received(visit.clientId(), visit.id(), amount, nature, means, clock.instant());
        Payment payment = rows.save(new Payment(salon, received));
        journal.join(salon, changed, kind(), "received", payment.id(), "");
        return change;
    }

    /** What is left to pay for a visit: its price less what was received for it, never below zero. */
    @Transactional(readOnly = true)
    public Money leftToPay(SalonId salon, Visit visit) {
        Money paid = new Money(rows.paidFor(salon.value(), visit.id()));
        Money left = visit.price().minus(paid);
        return left.isPositive() ? left : Money.ZERO;
    }

    /** What came in between two instants, the end excluded. */
    @Transactional(readOnly = true)
    public Takings taken(SalonId salon, Instant from, Instant to) {
        return rows.taken(salon.value(), from, to);
    }

    /** How the month stands at this moment. */
    @Transactional(readOnly = true)
    public Month month(Salon salon) {
        ZonedDateTime now = clock.instant().atZone(salon.zone());
        YearMonth month = YearMonth.from(now);
        Takings taken = taken(salon.id(), startOf(month, salon), now.toInstant().plusMillis(1));
        Takings before = taken(salon.id(), startOf(month.minusMonths(1), salon), Month.sameMomentBefore(now));
        return new Month(
                now.toLocalDate(),
                taken,
                goals.of(salon.id(), month).orElse(null),
                Month.pace(salon, now),
                Comparison.of(taken, before));
    }

    private static Instant startOf(YearMonth month, Salon salon) {
        return month.atDay(1).atStartOfDay(salon.zone()).toInstant();
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
                                paid.at())))
                .toList());
    }

    @Override
    public String kind() {
        return "payment";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("received");
    }

    /** A payment goes; the visit that it was for is put back with it. */
    @Override
    public void restore(SalonId salon, long subject, String before) {
        rows.deleteByIdAndSalonId(subject, salon.value());
    }

    /** A payment from another book. */
    public record Brought(long clientId, long appointmentId, Money amount, Nature nature, Means means, Instant at) {}
}
