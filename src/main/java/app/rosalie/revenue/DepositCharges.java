package app.rosalie.revenue;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.VisitDeposits;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Payment.Received;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deposits that were paid by a bill: each charge is written once, however often it is told, and none is lost, whatever has become
 * of the visit.
 */
@Component
@Transactional
public class DepositCharges {

    private final JdbcClient sql;
    private final PaymentLog payments;
    private final VisitDeposits deposits;
    private final Salons salons;
    private final InstantSource clock;

    DepositCharges(JdbcClient sql, PaymentLog payments, VisitDeposits deposits, Salons salons, InstantSource clock) {
        this.sql = sql;
        this.payments = payments;
        this.deposits = deposits;
        this.salons = salons;
        this.clock = clock;
    }

    /** What a charge has come to. */
    public enum Outcome {
        /** The visit stands, and its deposit is paid. */
        PAID,
        /** The visit is off: the money is to go back. */
        TO_RETURN,
        /** Nobody waited for it: it is in the receipts book, and counts towards the price where there is one. */
        EXTRA,
        /** It was written before. */
        ALREADY
    }

    /**
     * Writes that it has come.
     *
     * @param id of the visit, which may be gone
     * @param client who has paid
     * @param charge its name, at most 255 characters
     */
    public Outcome take(SalonId salon, AppointmentId id, ClientId client, Money amount, String charge) {
        salons.lock(salon);
        if (isWritten(salon, charge)) {
            return Outcome.ALREADY;
        }
        Instant now = clock.instant();
        sql.sql("insert into deposit_charge (salon_id, charge_id, appointment_id, at) values (?, ?, ?, ?)")
                .params(salon.value(), charge, id.value(), Timestamp.from(now))
                .update();
        return switch (deposits.came(salon, id)) {
            case ChangeOutcome.Changed(Visit visit, JournalEntryId entry) -> {
                payments.receive(salon, entry, received(client, id.value(), amount, now));
                yield visit.status() == Status.CONFIRMED ? Outcome.PAID : Outcome.TO_RETURN;
            }
            case ChangeOutcome.Refused(Visit visit) -> extra(salon, received(client, id.value(), amount, now));
            case ChangeOutcome.Clash _, ChangeOutcome.Closed _, ChangeOutcome.Unknown _ ->
                extra(salon, received(client, null, amount, now));
        };
    }

    private boolean isWritten(SalonId salon, String charge) {
        return sql.sql("select count(*) from deposit_charge where salon_id = ? and charge_id = ?")
                        .params(salon.value(), charge)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Outcome extra(SalonId salon, Received received) {
        payments.receive(salon, List.of(received));
        return Outcome.EXTRA;
    }

    private static Received received(ClientId client, @Nullable Long visit, Money amount, Instant at) {
        return new Received(client.value(), visit, null, null, amount, PaymentKind.DEPOSIT, PaymentMethod.CARD, at);
    }
}
