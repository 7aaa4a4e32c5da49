package app.rosalie.revenue;

import app.rosalie.revenue.Payment.Received;
import app.rosalie.revenue.RevenueEvent.GoalReached;
import app.rosalie.revenue.RevenueEvent.LimitNeared;
import app.rosalie.revenue.RevenueEvent.PaymentCorrected;
import app.rosalie.revenue.RevenueEvent.PaymentRefunded;
import app.rosalie.revenue.RevenueEvent.PaymentTaken;
import app.rosalie.revenue.RevenueEvent.VoucherUsed;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where payments are written, with the entry in the journal by which they go again. Whoever writes holds the lock on the salon's
 * row.
 */
@Component
@Transactional
class PaymentLog implements UndoHandler {

    static final String CORRECTED = "corrected";
    static final String REDATED = "redated";

    private final PaymentRows rows;
    private final ReachedGoals reachedGoals;
    private final NearedLimits nearedLimits;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    PaymentLog(
            PaymentRows rows,
            ReachedGoals reachedGoals,
            NearedLimits nearedLimits,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.reachedGoals = reachedGoals;
        this.nearedLimits = nearedLimits;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Writes what was received together with an earlier entry. */
    void receive(SalonId salon, JournalEntryId entry, Received received) {
        receive(salon, Optional.of(entry), received);
    }

    /** Writes what was received at once, in one group of its own; returns the journal's entry. */
    JournalEntryId receive(SalonId salon, List<Received> all) {
        JournalEntryId entry = receive(salon, Optional.empty(), all.getFirst());
        all.stream().skip(1).forEach(received -> receive(salon, Optional.of(entry), received));
        return entry;
    }

    private JournalEntryId receive(SalonId salon, Optional<JournalEntryId> earlier, Received received) {
        Instant now = clock.instant();
        Payment payment = rows.save(new Payment(salon, received, now));
        long id = payment.id().value();
        JournalEntryId entry = earlier.isPresent()
                ? journal.join(salon, earlier.get(), kind(), "received", id, "")
                : journal.write(salon, kind(), "received", id, "");
        events.publishEvent(received.usedVoucher()
                .<RevenueEvent>map(voucher -> new VoucherUsed(salon, voucher, payment.id(), now))
                .orElseGet(() -> new PaymentTaken(salon, payment.id(), now)));
        tellOfTakings(salon, List.of(payment));
        return entry;
    }

    /** By which lines a payment is put right. */
    record Correction(Payment first, List<Payment> lines) {}

    /**
     * Writes by which lines payments are put right, as one group; returns the journal's entry.
     *
     * @param verb whether it is the day that was wrong
     */
    JournalEntryId correct(SalonId salon, List<Correction> corrections, String verb) {
        JournalEntryId entry = write(
                salon, corrections.stream().flatMap(one -> one.lines().stream()).toList(), verb);
        for (Correction correction : corrections) {
            events.publishEvent(new PaymentCorrected(salon, correction.first().id(), clock.instant()));
            tellOfTakings(salon, correction.lines());
        }
        return entry;
    }

    /** Writes what of a payment is given back; returns the journal's entry. */
    JournalEntryId refund(SalonId salon, Payment first, Payment refund) {
        JournalEntryId entry = write(salon, List.of(refund), "refunded");
        events.publishEvent(new PaymentRefunded(salon, first.id(), clock.instant()));
        return entry;
    }

    private JournalEntryId write(SalonId salon, List<Payment> lines, String verb) {
        List<Payment> saved = rows.saveAll(lines);
        JournalEntryId entry =
                journal.write(salon, kind(), verb, saved.getFirst().id().value(), "");
        saved.stream()
                .skip(1)
                .forEach(line ->
                        journal.join(salon, entry, kind(), verb, line.id().value(), ""));
        return entry;
    }

    /** The entry by which a line was written, unless it was taken back. */
    Optional<JournalEntryId> last(SalonId salon, PaymentId line) {
        return journal.last(salon, kind(), line.value());
    }

    private void tellOfTakings(SalonId salon, List<Payment> lines) {
        reachedGoals
                .by(salon, lines)
                .forEach(reached ->
                        events.publishEvent(new GoalReached(salon, reached.goal(), reached.period(), clock.instant())));
        nearedLimits
                .by(salon, lines)
                .forEach(neared ->
                        events.publishEvent(new LimitNeared(salon, neared.limit(), neared.year(), clock.instant())));
    }

    @Override
    public String kind() {
        return "payment";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("received", CORRECTED, REDATED, "refunded");
    }

    /** A line goes only while no other one is about it, and while nothing was bought with a voucher that it sold. */
    @Override
    public boolean fits(SalonId salon, long subject, String before, Set<Long> together) {
        return rows.countBasedOn(salon.value(), subject, together.isEmpty() ? Set.of(subject) : together) == 0;
    }

    /** A payment goes; the visit that it was for is put back with it. */
    @Override
    public void restore(SalonId salon, long subject, String before) {
        rows.deleteByIdAndSalonId(subject, salon.value());
    }
}
