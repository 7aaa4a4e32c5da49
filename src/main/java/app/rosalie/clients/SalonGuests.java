package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which accounts may look at a salon's page: whoever has opened its link, and whoever is its client. A guest is nobody's client
 * until she gives her name and her number.
 */
@Component
@Transactional
public class SalonGuests {

    private final JdbcClient sql;
    private final BlockMarks marks;
    private final InstantSource clock;

    SalonGuests(JdbcClient sql, BlockMarks marks, InstantSource clock) {
        this.sql = sql;
        this.marks = marks;
        this.clock = clock;
    }

    /** She has opened the link; the second time changes nothing. Who was blocked and had herself erased is blocked again. */
    public void came(SalonId salon, long account) {
        if (!isGuest(salon, account)) {
            sql.sql("insert into salon_guest (salon_id, account_id, first_at) values (?, ?, ?)")
                    .params(salon.value(), account, clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            marks.of(salon, account)
                    .ifPresent(block -> sql.sql(
                                    "update salon_guest set blocked = true, block_id = ? where salon_id = ? and account_id = ?")
                            .params(block, salon.value(), account)
                            .update());
        }
    }

    private boolean isGuest(SalonId salon, long account) {
        return sql.sql("select count(*) from salon_guest where salon_id = ? and account_id = ?")
                        .params(salon.value(), account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether she has opened the link once, or is a client who is in the book. */
    @Transactional(readOnly = true)
    public boolean isKnown(SalonId salon, long account) {
        return sql.sql("""
                        select (select count(*) from salon_guest where salon_id = :salon and account_id = :account)
                            + (select count(*) from client_account a join client c on c.id = a.client_id
                                where a.salon_id = :salon and a.account_id = :account and c.hidden = false)""")
                        .param("salon", salon.value())
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The salons that she may look at, those that know her as a client first, then those whose link she opened last. */
    @Transactional(readOnly = true)
    public List<SalonId> of(long account) {
        return sql.sql("""
                select s.id from salon s
                left join (select l.salon_id, l.account_id from client_account l join client c on c.id = l.client_id
                    where l.account_id = :account and c.hidden = false) a on a.salon_id = s.id
                left join salon_guest g on g.salon_id = s.id and g.account_id = :account
                where (a.account_id is not null or g.account_id is not null)
                order by case when a.account_id is null then 1 else 0 end, g.first_at desc, s.id""")
                .param("account", account)
                .query((row, n) -> new SalonId(row.getLong(1)))
                .list();
    }

    /** Whether the salon takes no bookings from her here. */
    @Transactional(readOnly = true)
    public boolean isBlocked(SalonId salon, long account) {
        return sql.sql("select count(*) from salon_guest where salon_id = ? and account_id = ? and blocked = true")
                        .params(salon.value(), account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From now on the salon takes bookings from her here, or none. */
    public void block(SalonId salon, long account, boolean blocked) {
        came(salon, account);
        sql.sql("update salon_guest set blocked = ? where salon_id = ? and account_id = ?")
                .params(blocked, salon.value(), account)
                .update();
    }
}
