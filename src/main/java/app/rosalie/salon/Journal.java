package app.rosalie.salon;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done in a salon, in order. Every write of a feature stands here, in its own transaction, and can be undone once. */
@Component
@Transactional
public class Journal {

    private final JournalRows rows;
    private final ObjectProvider<Undoer> undoers;
    private final InstantSource clock;

    Journal(JournalRows rows, ObjectProvider<Undoer> undoers, InstantSource clock) {
        this.rows = rows;
        this.undoers = undoers;
        this.clock = clock;
    }

    /**
     * @param kind the {@link Undoer} that will understand the entry
     * @param subject the id of what was changed
     * @param before what it takes to go back, at most 8 000 characters
     * @return the entry's id, by which it is undone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long write(SalonId salon, String kind, long subject, String before) {
        return rows.save(new JournalEntry(salon, clock.instant(), kind, subject, before))
                .id();
    }

    /** What was done to a subject last and has not been taken back; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<Last> last(SalonId salon, String kind, long subject) {
        return rows.findFirstBySalonIdAndKindAndSubjectAndUndoneAtIsNullOrderByIdDesc(salon.value(), kind, subject)
                .map(entry -> new Last(entry.id(), entry.before()));
    }

    /** Takes one entry back. What was changed again since is left alone: the newer change has to be undone first. */
    public Undone undo(SalonId salon, long entryId) {
        Optional<JournalEntry> found = rows.findByIdAndSalonId(entryId, salon.value());
        if (found.isEmpty()) {
            return Undone.UNKNOWN;
        }
        JournalEntry entry = found.get();
        if (entry.isUndone()) {
            return Undone.ALREADY;
        }
        if (rows.existsBySalonIdAndKindAndSubjectAndIdGreaterThanAndUndoneAtIsNull(
                salon.value(), entry.kind(), entry.subject(), entry.id())) {
            return Undone.CHANGED_SINCE;
        }
        if (!undoer(entry.kind()).restore(salon, entry.subject(), entry.before())) {
            return Undone.CHANGED_SINCE;
        }
        entry.undo(clock.instant());
        return Undone.DONE;
    }

    private Undoer undoer(String kind) {
        return undoers.stream()
                .filter(undoer -> undoer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody undoes " + kind));
    }

    /**
     * An entry that can be undone.
     *
     * @param before what its {@link Undoer} gave to go back
     */
    public record Last(long entry, String before) {}

    /** How an undo went. */
    public enum Undone {
        DONE,
        ALREADY,
        CHANGED_SINCE,
        UNKNOWN
    }
}

interface JournalRows extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    Optional<JournalEntry> findByIdAndSalonId(long id, long salonId);

    Optional<JournalEntry> findFirstBySalonIdAndKindAndSubjectAndUndoneAtIsNullOrderByIdDesc(
            long salonId, String kind, long subject);

    boolean existsBySalonIdAndKindAndSubjectAndIdGreaterThanAndUndoneAtIsNull(
            long salonId, String kind, long subject, long id);
}
