package app.rosalie.revenue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The payments' table, row by row; figures over many rows are in {@link TakingsRows}. */
interface PaymentRows extends Repository<Payment, Long> {

    String RECEIPT = "select new app.rosalie.revenue.Receipt(p.id,"
            + " new app.rosalie.revenue.Receipt$Times(p.receivedAt, p.writtenAt),"
            + " new app.rosalie.revenue.Receipt$Payer(p.clientId, c.name),"
            + " new app.rosalie.revenue.Receipt$Purpose(p.kind, p.appointmentId, coalesce(a.title, p.label), v.code),"
            + " p.cents, p.method, p.aboutId)"
            + " from Payment p left join Client c on c.id = p.clientId left join Appointment a on a.id = p.appointmentId"
            + " left join GiftVoucher v on v.id = p.voucherId where p.salonId = :salonId ";

    /** Kept apart from takings. */
    String TIPS = " (app.rosalie.revenue.PaymentKind.TIP, app.rosalie.revenue.PaymentKind.TIP_REFUND) ";

    Payment save(Payment payment);

    List<Payment> saveAll(Iterable<Payment> payments);

    Optional<Payment> findByIdAndSalonId(long id, long salonId);

    @Query("select p.id from Payment p where p.salonId = :salonId and p.clientId = :clientId order by p.id")
    List<Long> ofClient(long salonId, long clientId);

    List<Payment> findBySalonIdAndIdIn(long salonId, Collection<Long> ids);

    void deleteByIdAndSalonId(long id, long salonId);

    /** Lines that would not make sense without this one: about it, noted later about the same, or later paid with what it sold. */
    @Query(
            "select count(p) from Payment p, Payment one where one.id = :id and one.salonId = :salonId"
                    + " and p.salonId = :salonId and p.id not in :except and (p.aboutId = one.id"
                    + " or ((p.writtenAt > one.writtenAt or (p.writtenAt = one.writtenAt and p.id > one.id))"
                    + " and (p.aboutId = one.aboutId or (p.voucherId = one.voucherId"
                    + " and one.kind = app.rosalie.revenue.PaymentKind.VOUCHER and p.method = app.rosalie.revenue.PaymentMethod.VOUCHER))))")
    long countBasedOn(long salonId, long id, Collection<Long> except);

    @Query(
            "select coalesce(sum(p.cents), 0) from Payment p where p.salonId = :salonId and p.appointmentId = :appointmentId"
                    + " and p.kind not in" + TIPS)
    long paidFor(long salonId, long appointmentId);

    @Query(
            "select new app.rosalie.revenue.PaymentRows$PaidFor(p.appointmentId, coalesce(sum(p.cents), 0)) from Payment p"
                    + " where p.salonId = :salonId and p.appointmentId in :appointmentIds"
                    + " and p.kind not in" + TIPS + "group by p.appointmentId")
    List<PaidFor> paidForEach(long salonId, Collection<Long> appointmentIds);

    /** What was received for an appointment, less what went back; without tips. */
    record PaidFor(long appointmentId, long cents) {}

    @Query(RECEIPT + "and p.id = :id")
    Optional<Receipt> receipt(long salonId, long id);

    @Query(RECEIPT + "and p.id in :ids")
    List<Receipt> receiptsOf(long salonId, Collection<Long> ids);

    @Query(RECEIPT + "and p.aboutId = :id order by p.id")
    List<Receipt> receiptsAbout(long salonId, long id);

    @Query(RECEIPT + "and p.appointmentId = :appointmentId order by p.receivedAt, p.id")
    List<Receipt> receiptsFor(long salonId, long appointmentId);

    @Query(RECEIPT + "and p.appointmentId in :appointmentIds order by p.receivedAt, p.id")
    List<Receipt> receiptsForAll(long salonId, Collection<Long> appointmentIds);

    @Query(RECEIPT
            + "and p.receivedAt >= :from and p.receivedAt < :to and p.method <> app.rosalie.revenue.PaymentMethod.VOUCHER"
            + " order by p.receivedAt, p.id")
    List<Receipt> receipts(long salonId, Instant from, Instant to);

    @Query(
            RECEIPT + "and p.receivedAt >= :from and p.receivedAt < :to and p.kind in :kinds"
                    + " and p.method <> app.rosalie.revenue.PaymentMethod.VOUCHER order by p.receivedAt desc, p.id desc limit :most offset :skip")
    List<Receipt> newest(long salonId, Instant from, Instant to, Collection<PaymentKind> kinds, int skip, int most);

    @Query(RECEIPT
            + "and p.kind = app.rosalie.revenue.PaymentKind.SALE and p.aboutId is null order by p.id desc limit 1")
    Optional<Receipt> latestSale(long salonId);

    /** What was paid with the voucher that a payment was for. */
    @Query("select coalesce(sum(p.cents), 0) from Payment p where p.salonId = :salonId"
            + " and p.method = app.rosalie.revenue.PaymentMethod.VOUCHER and p.voucherId ="
            + " (select sale.voucherId from Payment sale where sale.id = :id and sale.salonId = :salonId)")
    long usedOf(long salonId, long id);
}
