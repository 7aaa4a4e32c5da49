package app.rosalie.clients;

import app.rosalie.clients.ClientEvent.MessageAnswered;
import app.rosalie.clients.ClientEvent.MessageWritten;
import app.rosalie.salon.SalonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients write to their salon. Every call is scoped to one salon. */
@Component
@Transactional
public class ClientMessages implements ClientReferences {

    public static final int LONGEST = 1_000;

    /** So many messages of a client wait for the salon at most. */
    public static final int MOST_WAITING = 5;

    /** So many she writes within an hour at most. */
    public static final int MOST_AN_HOUR = 10;

    /** So long after it was given, an answer can be taken back. */
    public static final Duration TIME_TO_TAKE_BACK = Duration.ofSeconds(60);

    private static final String MESSAGE =
            "select id, client_id, words, written_at, answered_at, answer from client_message ";

    /** Whoever was taken out of the book waits for nothing. */
    private static final String WAITING = "where salon_id = ? and answered_at is null"
            + " and exists (select 1 from client c where c.id = client_message.client_id and c.hidden = false)";

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ClientMessages(JdbcClient sql, ApplicationEventPublisher events, InstantSource clock) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a client of the salon has written; what is longer than {@link #LONGEST} characters is cut, and ends in « … ». */
    public ClientMessageId write(SalonId salon, ClientId client, String words) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.sql("insert into client_message (salon_id, client_id, words, written_at) values (?, ?, ?, ?)")
                .params(salon.value(), client.value(), cut(words.strip()), now())
                .update(key, "id");
        ClientMessageId id =
                new ClientMessageId(Objects.requireNonNull(key.getKey()).longValue());
        events.publishEvent(new MessageWritten(salon, client, clock.instant(), id));
        return id;
    }

    /** What keeps a client from writing one more message now; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<Limit> limit(SalonId salon, ClientId client) {
        return sql.sql("""
                        select coalesce(sum(case when answered_at is null then 1 else 0 end), 0),
                            coalesce(sum(case when written_at > ? then 1 else 0 end), 0)
                        from client_message where salon_id = ? and client_id = ?""")
                .params(now().minusHours(1), salon.value(), client.value())
                .query((row, n) -> limit(row.getLong(1), row.getLong(2)))
                .single();
    }

    private static Optional<Limit> limit(long waiting, long lately) {
        if (waiting >= MOST_WAITING) {
            return Optional.of(Limit.WAITING);
        }
        return lately >= MOST_AN_HOUR ? Optional.of(Limit.HOUR) : Optional.empty();
    }

    /** Why a client writes no more for the moment. */
    public enum Limit {
        /** {@link #MOST_WAITING} of her messages wait for an answer. */
        WAITING,
        /** She has written {@link #MOST_AN_HOUR} within the last hour. */
        HOUR
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    @Transactional(readOnly = true)
    public Optional<ClientMessage> find(SalonId salon, ClientMessageId id) {
        return sql.sql(MESSAGE + "where salon_id = ? and id = ?")
                .params(salon.value(), id.value())
                .query((row, n) -> message(row))
                .optional();
    }

    /** What waits for the salon, oldest first. */
    @Transactional(readOnly = true)
    public List<ClientMessage> open(SalonId salon, int most) {
        return sql.sql(MESSAGE + WAITING + " order by written_at, id limit ?")
                .params(salon.value(), most)
                .query((row, n) -> message(row))
                .list();
    }

    /** How many messages wait for the salon. */
    @Transactional(readOnly = true)
    public long countOpen(SalonId salon) {
        return sql.sql("select count(*) from client_message " + WAITING)
                .param(salon.value())
                .query(Long.class)
                .single();
    }

    private static ClientMessage message(ResultSet row) throws SQLException {
        return new ClientMessage(
                new ClientMessageId(row.getLong("id")),
                new ClientId(row.getLong("client_id")),
                row.getString("words"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("answered_at", OffsetDateTime.class) == null,
                Optional.ofNullable(row.getString("answer")));
    }

    /**
     * Answers a message that is open: the client is told of it a little later, so that it can be taken back.
     *
     * @param words not blank; what is longer than {@link #LONGEST} characters is cut, and ends in « … »
     * @return false where it is not open, or there is no such message
     */
    public boolean answer(SalonId salon, ClientMessageId id, String words) {
        int answered = sql.sql("""
                        update client_message set answer = ?, answered_at = ?
                        where salon_id = ? and id = ? and answered_at is null""")
                .params(cut(words.strip()), now(), salon.value(), id.value())
                .update();
        if (answered == 0) {
            return false;
        }
        ClientMessage message = find(salon, id).orElseThrow();
        events.publishEvent(new MessageAnswered(salon, message.client(), clock.instant(), id));
        return true;
    }

    /** There is nothing to answer: it waits no more. False where it did not wait, or there is no such message. */
    public boolean close(SalonId salon, ClientMessageId id) {
        return sql.sql(
                                "update client_message set answered_at = ? where salon_id = ? and id = ? and answered_at is null")
                        .params(now(), salon.value(), id.value())
                        .update()
                == 1;
    }

    /** Takes an answer back of which the client has not been told; false where there is none, or she has. */
    public boolean takeBack(SalonId salon, ClientMessageId id) {
        return sql.sql("""
                        update client_message set answer = null, answered_at = null
                        where salon_id = ? and id = ? and answer is not null and told_at is null""").params(salon.value(), id.value()).update() == 1;
    }

    /** The message whose answer the client is to be told now; noted, so that it is told once. Empty where it was taken back. */
    public Optional<ClientMessage> tell(SalonId salon, ClientMessageId id) {
        int told = sql.sql("""
                        update client_message set told_at = ?
                        where salon_id = ? and id = ? and answer is not null and answered_at <= ? and told_at is null""")
                .params(now(), salon.value(), id.value(), now().minus(TIME_TO_TAKE_BACK))
                .update();
        return told == 1 ? find(salon, id) : Optional.empty();
    }

    @Override
    public String kind() {
        return "message";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> of(SalonId salon, ClientId client) {
        return sql.sql("select id from client_message where salon_id = ? and client_id = ? order by id")
                .params(salon.value(), client.value())
                .query(Long.class)
                .list();
    }

    @Override
    public void give(SalonId salon, Collection<Long> ids, ClientId client) {
        sql.sql("update client_message set client_id = :client where salon_id = :salon and id in (:ids)")
                .param("client", client.value())
                .param("salon", salon.value())
                .param("ids", ids)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
