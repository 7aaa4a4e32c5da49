package app.rosalie.salon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done in a salon, in order. Every write of a feature stands here, in its own transaction, and can be undone once. */
@Component
@Transactional
public class Journal {

    private final JournalRows rows;
    private final ObjectProvider<UndoHandler> undoers;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Journal(
            JournalRows rows,
            ObjectProvider<UndoHandler> undoers,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.rows = rows;
        this.undoers = undoers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down one thing done.
     *
     * @param kind the {@link UndoHandler} that will understand the entry
     * @param verb what was done, one of its verbs
     * @param subject the id of what was changed
     * @param before what it takes to go back, at most 8 000 characters
     * @return the entry's id, by which it is undone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JournalEntryId write(SalonId salon, String kind, String verb, long subject, String before) {
        Optional<JournalEntryId> together = Deed.current().flatMap(deed -> deed.group(() -> header(salon)));
        JournalEntry entry = rows.save(new JournalEntry(salon, clock.instant(), kind, verb, subject, before));
        entry.belongsTo(together.orElse(entry.id()));
        Deed.wrote(entry.id());
        return entry.id();
    }

    /** Stands for all that was done at once; its subject is nothing else's. */
    private JournalEntryId header(SalonId salon) {
        JournalEntry header =
                rows.save(new JournalEntry(salon, clock.instant(), SeveralAtOnce.KIND, SeveralAtOnce.DONE, 0, ""));
        header.isAbout(header.id().value());
        header.belongsTo(header.id());
        return header.id();
    }

    /** What {@code work} gives, all of whose writes are undone together, by the id of any of them. */
    public <T> Noted<T> together(Supplier<T> work) {
        return Deed.together().doing(work);
    }

    /** What {@code work} gives, and whether it wrote anything down. */
    public static <T> Noted<T> noting(Supplier<T> work) {
        return Deed.apart().doing(work);
    }

    /**
     * Writes down something more that was done with an earlier entry: both are undone together, by either's id.
     *
     * @return the earlier entry's id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JournalEntryId join(
            SalonId salon, JournalEntryId earlier, String kind, String verb, long subject, String before) {
        JournalEntryId group = rows.findByIdAndSalonId(earlier.value(), salon.value())
                .orElseThrow()
                .group();
        JournalEntry entry = rows.save(new JournalEntry(salon, clock.instant(), kind, verb, subject, before));
        entry.belongsTo(group);
        Deed.wrote(earlier);
        return earlier;
    }

    /** The entry of what was done to a subject last and has not been taken back; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<JournalEntryId> last(SalonId salon, String kind, long subject) {
        return rows.findFirstBySalonIdAndKindAndSubjectAndUndoneAtIsNullOrderByIdDesc(salon.value(), kind, subject)
                .map(JournalEntry::id);
    }

    /** All that was done together with an entry, as one; empty where the salon has no such entry. */
    @Transactional(readOnly = true)
    public Optional<JournalGroup> group(SalonId salon, JournalEntryId entry) {
        return rows.group(salon.value(), entry.value());
    }

    /** What was done between two instants, newest first, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<JournalGroup> groups(SalonId salon, Instant from, Instant to, int most) {
        return rows.groups(salon.value(), from, to, Limit.of(most));
    }

    /**
     * Takes an entry back, with all that was done with it, or none of it. What was changed again since is left alone: the
     * newer change has to be undone first.
     */
    public Undone undo(SalonId salon, JournalEntryId entryId) {
        Optional<JournalEntry> found = rows.findByIdAndSalonId(entryId.value(), salon.value());
        if (found.isEmpty()) {
            return Undone.UNKNOWN;
        }
        List<JournalEntry> group = rows.findBySalonIdAndGroupIdOrderByIdDesc(
                salon.value(), found.get().group().value());
        if (group.stream().allMatch(JournalEntry::isUndone)) {
            return Undone.ALREADY;
        }
        if (group.stream().anyMatch(entry -> changedSince(salon, entry, group))) {
            return Undone.CHANGED_SINCE;
        }
        group.forEach(entry -> undo(salon, entry));
        return Undone.DONE;
    }

    private void undo(SalonId salon, JournalEntry entry) {
        undoer(entry.kind()).restore(salon, entry.subject(), entry.before());
        entry.undo(clock.instant());
        events.publishEvent(entry.undone(salon, clock.instant()));
    }

    /** Forgets all that was done so far: it stands, and nobody takes it back. */
    public void clear(SalonId salon) {
        rows.deleteBySalonId(salon.value());
    }

    private boolean changedSince(SalonId salon, JournalEntry entry, List<JournalEntry> group) {
        Set<Long> together = group.stream()
                .filter(other -> other.kind().equals(entry.kind()))
                .map(JournalEntry::subject)
                .collect(Collectors.toSet());
        return rows.existsBySalonIdAndKindAndSubjectAndIdGreaterThanAndGroupIdNotAndUndoneAtIsNull(
                        salon.value(),
                        entry.kind(),
                        entry.subject(),
                        entry.id().value(),
                        entry.group().value())
                || !undoer(entry.kind()).fits(salon, entry.subject(), entry.before(), together);
    }

    private UndoHandler undoer(String kind) {
        return undoers.stream()
                .filter(undoer -> undoer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody undoes " + kind));
    }

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

    void deleteBySalonId(long salonId);

    Optional<JournalEntry> findByIdAndSalonId(long id, long salonId);

    List<JournalEntry> findBySalonIdAndGroupIdOrderByIdDesc(long salonId, long groupId);

    Optional<JournalEntry> findFirstBySalonIdAndKindAndSubjectAndUndoneAtIsNullOrderByIdDesc(
            long salonId, String kind, long subject);

    boolean existsBySalonIdAndKindAndSubjectAndIdGreaterThanAndGroupIdNotAndUndoneAtIsNull(
            long salonId, String kind, long subject, long id, long groupId);

    String GROUP = "select new app.rosalie.salon.JournalGroup(e.id, e.writtenAt, e.kind, e.verb, e.subject,"
            + " (select count(o) from JournalEntry o where o.salonId = e.salonId and o.groupId = e.id and o.kind = e.kind),"
            + " case when e.undoneAt is null then false else true end)"
            + " from JournalEntry e where e.salonId = :salonId and ";

    /** By any of its entries. */
    @Query(GROUP + "e.id = (select o.groupId from JournalEntry o where o.salonId = :salonId and o.id = :entry)")
    Optional<JournalGroup> group(long salonId, long entry);

    @Query(GROUP + "e.writtenAt >= :from and e.writtenAt < :to and e.groupId = e.id order by e.id desc")
    List<JournalGroup> groups(long salonId, Instant from, Instant to, Limit limit);
}
