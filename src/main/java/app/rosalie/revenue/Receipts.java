package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.revenue.CorrectionLines.Paid;
import app.rosalie.revenue.PaymentLog.Correction;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receipts book: every payment on a line that is never changed. A wrong line is corrected by others beside it, at the same
 * moment; money given back is a line of its own, of the day on which it went. Every call is scoped to one salon.
 */
@Component
@Transactional
public class Receipts {
    private static final Set<PaymentKind> TAKINGS = EnumSet.of(
            PaymentKind.VISIT, PaymentKind.DEPOSIT, PaymentKind.SALE, PaymentKind.VOUCHER, PaymentKind.REFUND);
    private final PaymentRows rows;
    private final PaymentLog payments;
    private final VisitLifecycle lifecycle;
    private final Balances balances;
    private final CorrectionLines corrections;
    private final Salons salons;
    private final InstantSource clock;

    Receipts(
            PaymentRows rows,
            PaymentLog payments,
            VisitLifecycle lifecycle,
            Balances balances,
            CorrectionLines corrections,
            Salons salons,
            InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.lifecycle = lifecycle;
        this.balances = balances;
        this.corrections = corrections;
        this.salons = salons;
        this.clock = clock;
    }

    /** All lines of a period in the order in which the money came; without visits paid with a voucher, which bring none. */
    @Transactional(readOnly = true)
    public List<Receipt> book(Salon salon, Period period) {
        TimeSpan span = period.span(salon.zone());
        return rows.receipts(salon.id().value(), span.start(), span.end());
    }

    /** The same, newest first. */
    @Transactional(readOnly = true)
    public List<Receipt> newest(Salon salon, Period period, int skip, int most) {
        return newest(salon, period, EnumSet.allOf(PaymentKind.class), skip, most);
    }

    /** The lines behind « encaissé », newest first. */
    @Transactional(readOnly = true)
    public List<Receipt> takings(Salon salon, Period period, int skip, int most) {
        return newest(salon, period, TAKINGS, skip, most);
    }

    /** The lines behind the tips, newest first. */
    @Transactional(readOnly = true)
    public List<Receipt> tips(Salon salon, Period period, int skip, int most) {
        return newest(salon, period, EnumSet.of(PaymentKind.TIP, PaymentKind.TIP_REFUND), skip, most);
    }

    private List<Receipt> newest(Salon salon, Period period, Collection<PaymentKind> kinds, int skip, int most) {
        TimeSpan span = period.span(salon.zone());
        return rows.newest(salon.id().value(), span.start(), span.end(), kinds, skip, most);
    }

    /** What was paid and given back for a visit, in order, vouchers included. */
    @Transactional(readOnly = true)
    public List<Receipt> of(SalonId salon, AppointmentId appointmentId) {
        return rows.receiptsFor(salon.value(), appointmentId.value());
    }

    /** What was paid in advance for a visit and is still there: corrected, and less what was given back. Empty where nothing is. */
    @Transactional(readOnly = true)
    public Optional<Deposit> deposit(SalonId salon, AppointmentId appointmentId) {
        return left(of(salon, appointmentId));
    }

    /** The same of several visits, in one look; without those of which nothing is there. */
    @Transactional(readOnly = true)
    public Map<AppointmentId, Deposit> deposits(SalonId salon, Collection<AppointmentId> visits) {
        Map<AppointmentId, List<Receipt>> lines = visits.isEmpty()
                ? Map.of()
                : rows
                        .receiptsForAll(
                                salon.value(),
                                visits.stream().map(AppointmentId::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(line -> Objects.requireNonNull(line.appointmentId())));
        Map<AppointmentId, Deposit> deposits = new HashMap<>();
        lines.forEach((visit, its) -> left(its).ifPresent(left -> deposits.put(visit, left)));
        return deposits;
    }

    private static Optional<Deposit> left(List<Receipt> lines) {
        List<Receipt> paid = lines.stream()
                .filter(line -> line.kind() == PaymentKind.DEPOSIT && line.aboutId() == null)
                .toList();
        Money left = paid.stream()
                .flatMap(deposit -> lines.stream()
                        .filter(line -> line.equals(deposit) || deposit.id().equals(line.aboutId())))
                .map(Receipt::amount)
                .reduce(Money.ZERO, Money::plus);
        return left.isPositive() ? Optional.of(new Deposit(left, paid.getFirst().receivedAt())) : Optional.empty();
    }

    /** Money that came before its visit. */
    public record Deposit(Money amount, Instant receivedAt) {}

    /** One payment as it stands by now; of a line about another one, that other one. Empty where the salon has none such. */
    @Transactional(readOnly = true)
    public Optional<Standing> find(SalonId salon, PaymentId id) {
        return rows.receipt(salon.value(), id.value())
                .flatMap(line -> line.aboutId() == null
                        ? Optional.of(
                                Standing.of(line, rows.receiptsAbout(salon.value(), id.value()), used(salon, line)))
                        : find(salon, line.aboutId()));
    }

    /** The entry of what was noted about a payment last and has not been taken back; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> lastChange(SalonId salon, Standing payment) {
        return payment.later().isEmpty()
                ? Optional.empty()
                : payments.last(salon, payment.later().getLast().id());
    }

    private Money used(SalonId salon, Receipt line) {
        return line.kind() == PaymentKind.VOUCHER
                ? new Money(rows.usedOf(salon.value(), line.id().value()))
                : Money.ZERO;
    }

    /**
     * A payment with what was noted about it since.
     *
     * @param amount what it was, corrections included
     * @param method how it was paid, corrections included
     * @param receivedAt when the money changed hands, corrections included
     * @param refunded what was given back of it, not negative
     * @param used what was paid with the voucher that it was for; zero where it was for none
     */
    public record Standing(
            Receipt first,
            List<Receipt> later,
            Money amount,
            PaymentMethod method,
            Instant receivedAt,
            Money refunded,
            Money used) {

        /** How and when money changed hands. */
        private record Way(PaymentMethod method, Instant at) {

            static Way of(Receipt line) {
                return new Way(line.method(), line.receivedAt());
            }
        }

        private static Standing of(Receipt first, List<Receipt> later, Money used) {
            Money refunded = Money.ZERO;
            Map<Way, Money> byWay = new LinkedHashMap<>();
            byWay.put(Way.of(first), first.amount());
            for (Receipt line : later) {
                if (line.isRefund()) {
                    refunded = refunded.minus(line.amount());
                } else {
                    byWay.merge(Way.of(line), line.amount(), Money::plus);
                }
            }
            Money amount = byWay.values().stream().reduce(Money.ZERO, Money::plus);
            Way way = paidBy(byWay).orElseGet(() -> Way.of(first));
            return new Standing(first, later, amount, way.method(), way.at(), refunded, used);
        }

        private static Optional<Way> paidBy(Map<Way, Money> byWay) {
            return byWay.entrySet().stream()
                    .filter(part -> part.getValue().isPositive())
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        /** What can still be given back; nothing of what a voucher paid, or of what was used of one that was sold. */
        public Money refundable() {
            return first.method().isMoney() ? amount.minus(refunded).minus(used) : Money.ZERO;
        }

        /** Whether its amount can be put right: not what a voucher paid, nor what was partly given back. */
        public boolean isCorrectable() {
            return first.method().isMoney() && refunded.equals(Money.ZERO);
        }

        Paid paid() {
            return new Paid(amount, method, receivedAt);
        }

        /** A voucher was sold for no less than was used of it; how nothing was paid makes no difference. */
        boolean canBecome(Money other, PaymentMethod by) {
            boolean isSame = amount.equals(other) && (method == by || !other.isPositive());
            return isCorrectable() && !isSame && other.compareTo(used) >= 0;
        }
    }

    /**
     * Puts a payment right: it was this much, by this method, at the moment at which it stands. Zero: it never was. Returns the
     * journal's entry; empty where there is no such payment, nothing changes, or it cannot be corrected. A voucher sold is worth
     * what it turns out to have been sold for; of a visit, what is missing of its price is owed.
     */
    public Optional<JournalEntryId> correct(SalonId salon, PaymentId id, Money amount, PaymentMethod method) {
        if (amount.cents() < 0 || !method.isMoney()) {
            throw new IllegalArgumentException("A payment is not negative, and no voucher after the fact");
        }
        salons.lock(salon);
        return find(salon, id).filter(now -> now.canBecome(amount, method)).map(now -> {
            Paid right = new Paid(amount, method, now.receivedAt());
            Correction correction = corrections.of(salon, now.first().id(), now.paid(), right);
            JournalEntryId entry = payments.correct(salon, List.of(correction), PaymentLog.CORRECTED);
            AppointmentId visit = now.first().appointmentId();
            if (visit != null && !now.first().kind().isTip() && !amount.equals(now.amount())) {
                balances.weigh(salon, visit, entry);
            }
            return entry;
        });
    }

    /**
     * Gives money back now. A visit of which nothing is left paid is refunded as a whole. Returns the journal's entry; empty where
     * there is no such payment, or less of it is left.
     */
    public Optional<JournalEntryId> refund(SalonId salon, PaymentId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !method.isMoney()) {
            throw new IllegalArgumentException("What is given back is money");
        }
        salons.lock(salon);
        return find(salon, id)
                .filter(now -> now.refundable().compareTo(amount) >= 0)
                .map(now -> refund(salon, payment(salon, now), amount, method));
    }

    private JournalEntryId refund(SalonId salon, Payment first, Money amount, PaymentMethod method) {
        boolean isTip = first.kind().isTip();
        PaymentKind kind = isTip ? PaymentKind.TIP_REFUND : PaymentKind.REFUND;
        Payment refund = first.about(kind, Money.ZERO.minus(amount), method, clock.instant(), clock.instant());
        JournalEntryId entry = payments.refund(salon, first, refund);
        Long visit = first.appointmentId();
        if (visit != null && !isTip && rows.paidFor(salon.value(), visit) <= 0) {
            lifecycle.refunded(salon, new AppointmentId(visit), entry);
        }
        return entry;
    }

    private Payment payment(SalonId salon, Standing standing) {
        return rows.findByIdAndSalonId(standing.first().id().value(), salon.value())
                .orElseThrow();
    }

    /** The lines among these, without those that are gone. */
    @Transactional(readOnly = true)
    public List<Receipt> find(SalonId salon, Collection<PaymentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.receiptsOf(
                        salon.value(), ids.stream().map(PaymentId::value).toList());
    }
}
