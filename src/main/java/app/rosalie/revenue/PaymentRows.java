package app.rosalie.revenue;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The payments' table; sums are made by the database. */
interface PaymentRows extends Repository<Payment, Long> {

    Payment save(Payment payment);

    List<Payment> saveAll(Iterable<Payment> payments);

    void deleteByIdAndSalonId(long id, long salonId);

    @Query(
            "select coalesce(sum(p.cents), 0) from Payment p where p.salonId = :salonId and p.appointmentId = :appointmentId"
                    + " and p.nature <> app.rosalie.revenue.Nature.TIP")
    long paidFor(long salonId, long appointmentId);

    @Query("select new app.rosalie.revenue.Takings(coalesce(sum(p.cents), 0), count(distinct p.appointmentId))"
            + " from Payment p where p.salonId = :salonId and p.receivedAt >= :from and p.receivedAt < :to"
            + " and p.nature <> app.rosalie.revenue.Nature.TIP")
    Takings taken(long salonId, Instant from, Instant to);
}
