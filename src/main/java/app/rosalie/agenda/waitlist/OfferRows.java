package app.rosalie.agenda.waitlist;

import app.rosalie.agenda.hold.SlotHoldId;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The tables of freed slots and of what was offered of them. */
@Component
class OfferRows {

    private static final String OFFER = "select " + WishRows.COLUMNS
            + ", o.id, o.freed_slot_id, o.hold_id, o.starts_at, o.ends_at, o.until_at, o.state, o.chosen from waitlist_offer o"
            + " join waitlist_wish w on w.id = o.wish_id join client c on c.id = w.client_id where o.salon_id = :salon ";

    private final JdbcClient sql;

    OfferRows(JdbcClient sql) {
        this.sql = sql;
    }

    FreedSlotId free(SalonId salon, TimeSpan span, ClientId former) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("insert into freed_slot (salon_id, starts_at, ends_at, client_id) values (?, ?, ?, ?)")
                .params(salon.value(), utc(span.start()), utc(span.end()), former.value())
                .update(key, "id");
        return new FreedSlotId(Objects.requireNonNull(key.getKey()).longValue());
    }

    FreedSlotId opened(SalonId salon, List<TimeSpan> opened) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        TimeSpan whole = FreedSlot.whole(opened);
        sql.sql("insert into freed_slot (salon_id, starts_at, ends_at, parts) values (?, ?, ?, ?)")
                .params(salon.value(), utc(whole.start()), utc(whole.end()), FreedSlot.text(opened))
                .update(key, "id");
        return new FreedSlotId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<FreedSlot> slot(SalonId salon, FreedSlotId id) {
        return sql.sql("select id, starts_at, ends_at, client_id, parts from freed_slot where salon_id = ? and id = ?")
                .params(salon.value(), id.value())
                .query((row, n) -> slot(row))
                .optional();
    }

    /** Those that begin from then on, in the order in which they have become free. */
    List<FreedSlot> slots(SalonId salon, Instant from) {
        return sql.sql("""
                select id, starts_at, ends_at, client_id, parts from freed_slot
                where salon_id = ? and starts_at >= ? order by id""")
                .params(salon.value(), utc(from))
                .query((row, n) -> slot(row))
                .list();
    }

    private static FreedSlot slot(ResultSet row) throws SQLException {
        return new FreedSlot(
                new FreedSlotId(row.getLong(1)),
                new TimeSpan(instant(row, 2), instant(row, 3)),
                Optional.ofNullable(row.getObject(4, Long.class)).map(ClientId::new),
                Optional.ofNullable(row.getString(5)).map(FreedSlot::read).orElse(List.of()));
    }

    OfferId offer(
            SalonId salon,
            WishId wish,
            FreedSlotId slot,
            SlotHoldId hold,
            TimeSpan span,
            Instant until,
            boolean chosen) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                insert into waitlist_offer
                    (salon_id, wish_id, freed_slot_id, hold_id, starts_at, ends_at, until_at, state, chosen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        salon.value(),
                        wish.value(),
                        slot.value(),
                        hold.value(),
                        utc(span.start()),
                        utc(span.end()),
                        utc(until),
                        OfferState.OPEN.name(),
                        chosen)
                .update(key, "id");
        return new OfferId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Offer> find(SalonId salon, OfferId id) {
        return sql.sql(OFFER + "and o.id = :id")
                .param("salon", salon.value())
                .param("id", id.value())
                .query((row, n) -> offer(row))
                .optional();
    }

    /** Those that nobody has answered, also where their time is over, the most urgent first. */
    List<Offer> open(SalonId salon) {
        return sql.sql(OFFER + "and o.state = 'OPEN' order by o.until_at, o.id")
                .param("salon", salon.value())
                .query((row, n) -> offer(row))
                .list();
    }

    /** An offer of which somebody is told who has an account. */
    record Told(SalonId salon, OfferId offer, long account, boolean blocked) {}

    /** Those, in all salons, that nobody has answered and the pro has not chosen. */
    List<Told> told() {
        return sql.sql("""
                select o.salon_id, o.id, a.account_id, coalesce(g.blocked, false) from waitlist_offer o
                join waitlist_wish w on w.id = o.wish_id
                join client_account a on a.salon_id = o.salon_id and a.client_id = w.client_id
                left join salon_guest g on g.salon_id = a.salon_id and g.account_id = a.account_id
                where o.state = 'OPEN' and o.chosen = false order by o.salon_id, o.id""")
                .query((row, n) -> new Told(
                        new SalonId(row.getLong(1)), new OfferId(row.getLong(2)), row.getLong(3), row.getBoolean(4)))
                .list();
    }

    /** What of this time was offered to whom before, whatever became of it. */
    Map<ClientId, List<TimeSpan>> asked(SalonId salon, TimeSpan span) {
        Map<ClientId, List<TimeSpan>> asked = new HashMap<>();
        sql.sql("""
                        select w.client_id, o.starts_at, o.ends_at from waitlist_offer o
                        join waitlist_wish w on w.id = o.wish_id
                        where o.salon_id = ? and o.starts_at < ? and o.ends_at > ?""").params(salon.value(), utc(span.end()), utc(span.start())).query(row -> {
            asked.computeIfAbsent(new ClientId(row.getLong(1)), one -> new ArrayList<>())
                    .add(new TimeSpan(instant(row, 2), instant(row, 3)));
        });
        return asked;
    }

    void be(SalonId salon, OfferId id, OfferState state) {
        sql.sql("update waitlist_offer set state = ? where salon_id = ? and id = ?")
                .params(state.name(), salon.value(), id.value())
                .update();
    }

    /** The salons in which the time of an offer is over that nobody has answered. */
    List<SalonId> salonsDue(Instant now) {
        return sql.sql("""
                select distinct salon_id from waitlist_offer where state = 'OPEN' and until_at <= ? order by salon_id""")
                .param(utc(now))
                .query((row, n) -> new SalonId(row.getLong(1)))
                .list();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new OfferId(row.getLong(9)),
                WishRows.wish(row),
                new FreedSlotId(row.getLong(10)),
                new SlotHoldId(row.getLong(11)),
                new TimeSpan(instant(row, 12), instant(row, 13)),
                instant(row, 14),
                OfferState.valueOf(row.getString(15)),
                row.getBoolean(16));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
