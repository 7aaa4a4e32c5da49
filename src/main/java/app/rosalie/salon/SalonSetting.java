package app.rosalie.salon;

import java.util.Optional;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each salon has set for itself, of one kind: read, changed, and put back by the journal.
 *
 * @param <T> a value: equal where nothing is changed, and kept in the journal as JSON
 */
@Transactional
public abstract class SalonSetting<T> implements UndoHandler {

    private final Class<T> type;
    private final Salons salons;
    private final Journal journal;
    private final JsonMapper json;

    protected SalonSetting(Class<T> type, Salons salons, Journal journal, JsonMapper json) {
        this.type = type;
        this.salons = salons;
        this.journal = journal;
        this.json = json;
    }

    /** As it is now; the usual one where the salon has said nothing. */
    public abstract T of(SalonId salon);

    /** The lock on the salon's row is held. */
    protected abstract void write(SalonId salon, T setting);

    /** From now on that one; empty where it is so already. */
    public Optional<JournalEntryId> change(SalonId salon, T setting) {
        salons.lock(salon);
        T before = of(salon);
        if (before.equals(setting)) {
            return Optional.empty();
        }
        write(salon, setting);
        return Optional.of(journal.write(salon, kind(), "changed", salon.value(), json.writeValueAsString(before)));
    }

    @Override
    public Set<String> verbs() {
        return Set.of("changed");
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        salons.lock(salon);
        write(salon, json.readValue(before, type));
    }
}
