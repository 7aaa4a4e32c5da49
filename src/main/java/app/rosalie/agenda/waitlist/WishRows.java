package app.rosalie.agenda.waitlist;

import app.rosalie.clients.ClientAccounts.Linked;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.selection.SelectionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The table of wishes. Whoever is not in the book any more waits for nothing. */
@Component
class WishRows {

    static final String COLUMNS =
            "w.id, w.client_id, c.name, w.selection, w.windows, w.notice_minutes, w.state, w.registered_at";

    private static final String WISH = "select " + COLUMNS
            + " from waitlist_wish w join client c on c.id = w.client_id where w.salon_id = :salon and c.hidden = false ";

    private final JdbcClient sql;

    WishRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Wish> open(SalonId salon) {
        return sql.sql(WISH + "and w.state in ('WAITING', 'OFFERED', 'ASKED') order by w.registered_at, w.id")
                .param("salon", salon.value())
                .query((row, n) -> wish(row))
                .list();
    }

    /** Whether whoever has this account waits there. */
    boolean isWaiting(SalonId salon, long account) {
        return sql.sql("""
                        select count(*) from waitlist_wish w
                        join client_account a on a.salon_id = w.salon_id and a.client_id = w.client_id
                        where w.salon_id = ? and a.account_id = ? and w.state in ('WAITING', 'OFFERED', 'ASKED')""").params(salon.value(), account).query(Integer.class).single() > 0;
    }

    List<Wish> openOf(SalonId salon, ClientId client) {
        return sql.sql(
                        WISH
                                + "and w.client_id = :client and w.state in ('WAITING', 'OFFERED', 'ASKED') order by w.registered_at, w.id")
                .param("salon", salon.value())
                .param("client", client.value())
                .query((row, n) -> wish(row))
                .list();
    }

    /** The salons where any of them waits. */
    List<SalonId> salonsOf(Collection<Linked> some) {
        return sql.sql("select distinct salon_id from waitlist_wish where salon_id in (:salons)"
                        + " and client_id in (:clients) and state in ('WAITING', 'OFFERED', 'ASKED') order by salon_id")
                .param("salons", some.stream().map(one -> one.salon().value()).toList())
                .param("clients", some.stream().map(one -> one.client().value()).toList())
                .query((row, n) -> new SalonId(row.getLong(1)))
                .list();
    }

    Optional<Wish> find(SalonId salon, WishId id) {
        return find(salon, List.of(id)).stream().findFirst();
    }

    List<Wish> find(SalonId salon, Collection<WishId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.sql(WISH + "and w.id in (:ids)")
                        .param("salon", salon.value())
                        .param("ids", ids.stream().map(WishId::value).toList())
                        .query((row, n) -> wish(row))
                        .list();
    }

    boolean isAnybodyWaiting(SalonId salon) {
        return !sql.sql("select id from waitlist_wish where salon_id = ? and state = 'WAITING' limit 1")
                .param(salon.value())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** The columns as {@link #COLUMNS} has them, from the first on. */
    static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                new WishId(row.getLong(1)),
                new ClientId(row.getLong(2)),
                row.getString(3),
                new SelectionId(row.getLong(4)),
                WishWindow.read(row.getString(5)),
                Duration.ofMinutes(row.getInt(6)),
                WishState.valueOf(row.getString(7)),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    WishId add(SalonId salon, ClientId client, SelectionId selection, List<WishWindow> windows, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                insert into waitlist_wish
                    (salon_id, client_id, selection, windows, last_day, notice_minutes, state, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        salon.value(),
                        client.value(),
                        selection.value(),
                        WishWindow.text(windows),
                        Wish.lastDay(windows),
                        Wish.USUAL_NOTICE.toMinutes(),
                        WishState.WAITING.name(),
                        utc(now))
                .update(key, "id");
        return new WishId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void write(SalonId salon, WishId id, List<WishWindow> windows, Duration notice, WishState state) {
        sql.sql("""
                update waitlist_wish set windows = ?, last_day = ?, notice_minutes = ?, state = ?
                where salon_id = ? and id = ?""")
                .params(
                        WishWindow.text(windows),
                        Wish.lastDay(windows),
                        notice.toMinutes(),
                        state.name(),
                        salon.value(),
                        id.value())
                .update();
    }

    void be(SalonId salon, WishId id, WishState state) {
        sql.sql("update waitlist_wish set state = ? where salon_id = ? and id = ?")
                .params(state.name(), salon.value(), id.value())
                .update();
    }

    /** What she has asked for at that start is answered; false where she has asked for nothing then. */
    boolean answered(SalonId salon, ClientId client, Instant start, WishState state) {
        return sql.sql("""
                        update waitlist_wish set state = ? where salon_id = ? and client_id = ? and state = 'ASKED'
                        and id in (select wish_id from waitlist_offer
                            where salon_id = ? and state = 'TAKEN' and starts_at = ?)""")
                        .params(state.name(), salon.value(), client.value(), salon.value(), utc(start))
                        .update()
                > 0;
    }

    /** In all salons, those that wait for days of which the last is over where the salon is. */
    List<Over> over(Instant now) {
        return sql
                .sql("""
                        select w.id, w.salon_id, w.client_id, w.last_day, s.zone from waitlist_wish w
                        join salon s on s.id = w.salon_id
                        where w.state = 'WAITING' and w.last_day <= ? order by w.salon_id, w.id""")
                // Where the day begins first it may be over already, where it begins last it is not begun.
                .param(now.atOffset(ZoneOffset.UTC).toLocalDate())
                .query((row, n) -> new Over(
                        new WishId(row.getLong(1)),
                        new SalonId(row.getLong(2)),
                        new ClientId(row.getLong(3)),
                        row.getObject(4, LocalDate.class),
                        ZoneId.of(row.getString(5))))
                .list()
                .stream()
                .filter(one -> one.lastDay().isBefore(now.atZone(one.zone()).toLocalDate()))
                .toList();
    }

    record Over(WishId id, SalonId salon, ClientId client, LocalDate lastDay, ZoneId zone) {}

    List<Long> ids(SalonId salon, ClientId client) {
        return sql.sql("select id from waitlist_wish where salon_id = ? and client_id = ? order by id")
                .params(salon.value(), client.value())
                .query(Long.class)
                .list();
    }

    void give(SalonId salon, Collection<Long> ids, ClientId client) {
        sql.sql("update waitlist_wish set client_id = :client where salon_id = :salon and id in (:ids)")
                .param("client", client.value())
                .param("salon", salon.value())
                .param("ids", ids)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
