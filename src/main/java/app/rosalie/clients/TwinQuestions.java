package app.rosalie.clients;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.UndoHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clients who have written themselves into the book with a number that is surely theirs and stands on other cards: whether they
 * are one of them only the pro knows. She makes the two one by {@link ClientMerges}, or says that they are not.
 */
@Component
@Transactional
public class TwinQuestions implements UndoHandler {

    private static final String VERB = "apart";

    /** A card that has an account is somebody else's who speaks here. */
    private static final String OPEN = """
            from client_twin t join client c on c.id = t.client_id and c.hidden = false
            where t.salon_id = :salon and exists (
                select 1 from client o
                where o.salon_id = t.salon_id and o.hidden = false and o.id <> c.id
                    and (o.phone in (c.phone, c.other_phone) or o.other_phone in (c.phone, c.other_phone))
                    and not exists (select 1 from client_account a where a.client_id = o.id))""";

    private final Clients clients;
    private final ClientAccounts accounts;
    private final Journal journal;
    private final JdbcClient sql;

    TwinQuestions(Clients clients, ClientAccounts accounts, Journal journal, JdbcClient sql) {
        this.clients = clients;
        this.accounts = accounts;
        this.journal = journal;
        this.sql = sql;
    }

    /** Asks it of the pro, from now on. */
    void ask(SalonId salon, ClientId client) {
        sql.sql("insert into client_twin (client_id, salon_id) values (?, ?)")
                .params(client.value(), salon.value())
                .update();
    }

    /** How many there are to ask about. */
    @Transactional(readOnly = true)
    public long count(SalonId salon) {
        return sql.sql("select count(*) " + OPEN)
                .param("salon", salon.value())
                .query(Long.class)
                .single();
    }

    /** Of whom it is asked, who came first before the others. */
    @Transactional(readOnly = true)
    public List<ClientId> open(SalonId salon) {
        return sql.sql("select c.id " + OPEN + " order by c.id")
                .param("salon", salon.value())
                .query((row, n) -> new ClientId(row.getLong(1)))
                .list();
    }

    /** The cards that may be hers, oldest first; none where nothing is asked about her. */
    @Transactional(readOnly = true)
    public List<Client> candidates(SalonId salon, ClientId id) {
        return clients.find(salon, id)
                .filter(client -> isAsked(salon, id))
                .map(client -> others(salon, client))
                .orElseGet(List::of);
    }

    private boolean isAsked(SalonId salon, ClientId client) {
        return sql.sql("select count(*) from client_twin where salon_id = ? and client_id = ?")
                        .params(salon.value(), client.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<Client> others(SalonId salon, Client client) {
        List<Client> same = clients.sameNumber(salon, client.identity()).stream()
                .filter(other -> !other.id().equals(client.id()))
                .toList();
        Set<ClientId> taken =
                accounts.linked(salon, same.stream().map(Client::id).collect(Collectors.toSet()));
        return same.stream().filter(other -> !taken.contains(other.id())).toList();
    }

    /** She is none of them and keeps a card of her own; empty where nothing is asked about her. */
    public Optional<JournalEntryId> apart(SalonId salon, ClientId client) {
        int answered = sql.sql("delete from client_twin where salon_id = ? and client_id = ?")
                .params(salon.value(), client.value())
                .update();
        return answered == 0 ? Optional.empty() : Optional.of(journal.write(salon, kind(), VERB, client.value(), VERB));
    }

    @Override
    public String kind() {
        return "twin";
    }

    @Override
    public Set<String> verbs() {
        return Set.of(VERB);
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        if (!isAsked(salon, new ClientId(subject))) {
            ask(salon, new ClientId(subject));
        }
    }
}
