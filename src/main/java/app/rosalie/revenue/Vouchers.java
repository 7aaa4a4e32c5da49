package app.rosalie.revenue;

import app.rosalie.revenue.Payment.Received;
import app.rosalie.revenue.RevenueEvent.VoucherDedicated;
import app.rosalie.revenue.RevenueEvent.VoucherSold;
import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.UndoHandler;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gift vouchers. The money counts on the day on which one is sold; a visit that is paid with it brings nothing new. Every call
 * is scoped to one salon.
 */
@Component
@Transactional
public class Vouchers implements UndoHandler {

    /** How many years a voucher holds. */
    public static final int YEARS = 1;

    /** Without those that are mistaken for each other: O and 0, I and 1, and the like. */
    private static final String SIGNS = "ACDEFGHJKMNPQRTUVWXY34679";

    private static final int LENGTH = 6;

    private final VoucherRows rows;
    private final PaymentLog payments;
    private final Salons salons;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    Vouchers(
            VoucherRows rows,
            PaymentLog payments,
            Salons salons,
            Journal journal,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.payments = payments;
        this.salons = salons;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A voucher that was sold, and the journal's entry that takes it back as long as nothing was paid with it. */
    public record Sold(Voucher voucher, JournalEntryId entry) {}

    /** Sells a voucher now. */
    public Sold sell(SalonId id, Money amount, PaymentMethod method) {
        if (!amount.isPositive() || !method.isMoney()) {
            throw new IllegalArgumentException("A voucher is bought with money");
        }
        Salon salon = salons.lock(id);
        Instant now = clock.instant();
        GiftVoucher voucher = rows.save(
                new GiftVoucher(id, code(), amount, "", now, salon.dayOf(now).plusYears(YEARS)));
        JournalEntryId entry = journal.write(id, kind(), "sold", voucher.id().value(), "");
        events.publishEvent(new VoucherSold(id, voucher.id(), now));
        payments.receive(
                id,
                entry,
                new Received(null, null, voucher.id().value(), null, amount, PaymentKind.VOUCHER, method, now));
        return new Sold(find(id, voucher.id()).orElseThrow(), entry);
    }

    private String code() {
        StringBuilder code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH) {
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Notes whom it is for, in at most 60 characters. Empty where the salon has no such voucher, or it says so already. */
    public Optional<JournalEntryId> dedicate(SalonId salon, VoucherId id, String beneficiary) {
        String name = beneficiary.strip();
        if (name.length() > 60) {
            throw new IllegalArgumentException("A beneficiary has at most 60 characters");
        }
        return rows.findByIdAndSalonId(id.value(), salon.value())
                .filter(voucher -> !voucher.beneficiary().equals(name))
                .map(voucher -> {
                    String before = "=" + voucher.beneficiary();
                    voucher.beneficiary(name);
                    events.publishEvent(new VoucherDedicated(salon, id, clock.instant()));
                    return Optional.of(journal.write(salon, kind(), "dedicated", id.value(), before));
                })
                .orElseGet(Optional::empty);
    }

    @Transactional(readOnly = true)
    public Optional<Voucher> find(SalonId salon, VoucherId id) {
        return rows.voucher(salon.value(), id.value());
    }

    /** The vouchers among these, without those that are gone. */
    @Transactional(readOnly = true)
    public List<Voucher> find(SalonId salon, Collection<VoucherId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.vouchers(
                        salon.value(), ids.stream().map(VoucherId::value).toList());
    }

    /** The one that was sold last. */
    @Transactional(readOnly = true)
    public Optional<Voucher> latest(SalonId salon) {
        return rows.latest(salon.value());
    }

    /** Those on which something is left, oldest first. */
    @Transactional(readOnly = true)
    public List<Voucher> open(SalonId salon, int most) {
        return rows.open(salon.value(), most);
    }

    /** What is left on a voucher, held until the transaction ends; nothing where the salon has no such voucher. */
    Money lockedBalance(SalonId salon, VoucherId id) {
        salons.lock(salon);
        return find(salon, id).map(Voucher::balance).orElse(Money.ZERO);
    }

    @Override
    public String kind() {
        return "voucher";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("sold", "dedicated");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        GiftVoucher voucher = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        if (before.isEmpty()) {
            rows.delete(voucher);
        } else {
            voucher.beneficiary(before.substring(1));
        }
    }
}

interface VoucherRows extends Repository<GiftVoucher, Long> {

    /** What was paid for it and not given back, less what it has paid. */
    String LEFT =
            "(select coalesce(sum(case when p.method = app.rosalie.revenue.PaymentMethod.VOUCHER then -p.cents else p.cents end),"
                    + " 0) from Payment p where p.voucherId = v.id)";

    String VOUCHER = "select new app.rosalie.revenue.Voucher(v.id, v.code, (select coalesce(sum(p.cents), 0)"
            + " from Payment p where p.voucherId = v.id and p.kind = app.rosalie.revenue.PaymentKind.VOUCHER), "
            + LEFT
            + ", v.beneficiary, v.soldAt, v.validUntil) from GiftVoucher v where v.salonId = :salonId ";

    GiftVoucher save(GiftVoucher voucher);

    void delete(GiftVoucher voucher);

    Optional<GiftVoucher> findByIdAndSalonId(long id, long salonId);

    @Query(VOUCHER + "and v.id = :id")
    Optional<Voucher> voucher(long salonId, long id);

    @Query(VOUCHER + "and v.id in :ids")
    List<Voucher> vouchers(long salonId, Collection<Long> ids);

    @Query(VOUCHER + "and " + LEFT + " > 0 order by v.soldAt, v.id limit :most")
    List<Voucher> open(long salonId, int most);

    @Query(VOUCHER + "order by v.soldAt desc, v.id desc limit 1")
    Optional<Voucher> latest(long salonId);
}
