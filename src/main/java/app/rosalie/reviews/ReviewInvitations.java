package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links to one visit each, for clients who are not in Telegram: the first account that follows one may leave the review, and
 * nobody else. It learns nothing of that client beyond the visit. A code is drawn by lot, and says nothing by itself.
 */
@Component
@Transactional
public class ReviewInvitations {

    private final JdbcClient sql;
    private final Visits visits;
    private final Salons salons;
    private final InstantSource clock;
    private final RandomGenerator chance = new SecureRandom();

    ReviewInvitations(JdbcClient sql, Visits visits, Salons salons, InstantSource clock) {
        this.sql = sql;
        this.visits = visits;
        this.salons = salons;
        this.clock = clock;
    }

    /** What becomes of following a link. */
    public sealed interface Followed {

        /** The link is this account's. */
        record Hers(SalonId salon, AppointmentId visit) implements Followed {}

        /** Another account has followed it. */
        record Taken() implements Followed {}

        /** There is no such link, its visit did not take place after all, or it was too long ago. */
        record Nothing() implements Followed {}
    }

    /** The codes of these visits; of each the one that it has already, if it has one. */
    public Map<AppointmentId, InvitationCode> codes(SalonId salon, Collection<AppointmentId> ids) {
        Map<AppointmentId, InvitationCode> codes = known(salon, ids);
        List<AppointmentId> others = new ArrayList<>(ids);
        others.removeAll(codes.keySet());
        for (AppointmentId visit : others) {
            InvitationCode code = InvitationCode.drawnBy(chance);
            sql.sql("insert into review_invitation (salon_id, appointment_id, code, created_at) values (?, ?, ?, ?)")
                    .params(
                            salon.value(),
                            visit.value(),
                            code.number(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            codes.put(visit, code);
        }
        return codes;
    }

    private Map<AppointmentId, InvitationCode> known(SalonId salon, Collection<AppointmentId> ids) {
        Map<AppointmentId, InvitationCode> codes = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.sql(
                            "select appointment_id, code from review_invitation where salon_id = :salon and appointment_id in (:ids)")
                    .param("salon", salon.value())
                    .param("ids", ids.stream().map(AppointmentId::value).toList())
                    .query(row -> {
                        codes.put(new AppointmentId(row.getLong(1)), new InvitationCode(row.getLong(2)));
                    });
        }
        return codes;
    }

    private record Row(SalonId salon, AppointmentId visit, Optional<Long> account) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new SalonId(row.getLong(1)),
                    new AppointmentId(row.getLong(2)),
                    Optional.ofNullable(row.getObject(3, Long.class)));
        }
    }

    /** An account follows a link: the first one keeps it. */
    public Followed follow(InvitationCode code, long account) {
        Optional<Row> found = sql.sql(
                        "select salon_id, appointment_id, account_id from review_invitation where code = ? for update")
                .param(code.number())
                .query((row, n) -> Row.of(row))
                .optional();
        return found.filter(this::isOpen).map(row -> follow(row, code, account)).orElseGet(Followed.Nothing::new);
    }

    private boolean isOpen(Row row) {
        Optional<Visit> visit = visits.visit(row.salon(), row.visit());
        return visit.filter(one -> one.status() == Status.DONE)
                .filter(one ->
                        !OwnReviews.isOver(one.start(), salons.get(row.salon()).zone(), clock.instant()))
                .isPresent();
    }

    private Followed follow(Row row, InvitationCode code, long account) {
        if (row.account().isPresent() && row.account().get() != account) {
            return new Followed.Taken();
        }
        sql.sql("update review_invitation set account_id = ? where code = ?")
                .params(account, code.number())
                .update();
        return new Followed.Hers(row.salon(), row.visit());
    }

    /** Whether this account has followed the link of this visit. */
    @Transactional(readOnly = true)
    public boolean isHeldBy(SalonId salon, AppointmentId visit, long account) {
        return sql.sql(
                                "select count(*) from review_invitation where salon_id = ? and appointment_id = ? and account_id = ?")
                        .params(salon.value(), visit.value(), account)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
