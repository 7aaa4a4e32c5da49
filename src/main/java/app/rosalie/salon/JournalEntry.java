package app.rosalie.salon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing done, with what it takes to go back. */
@Entity
class JournalEntry {

    @Id
    @GeneratedValue(generator = "journal_entry_seq")
    @SequenceGenerator(name = "journal_entry_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private Instant writtenAt;
    private String kind;
    private String verb;
    private long subject;

    /** Called so in the table. */
    @Column(name = "deed")
    private long groupId;

    @Column(name = "before_text")
    private String before;

    private @Nullable Instant undoneAt;

    protected JournalEntry() {}

    JournalEntry(SalonId salon, Instant writtenAt, String kind, String verb, long subject, String before) {
        this.salonId = salon.value();
        this.writtenAt = writtenAt;
        this.kind = kind;
        this.verb = verb;
        this.subject = subject;
        this.before = before;
    }

    JournalEntryId id() {
        return new JournalEntryId(id);
    }

    /** The id of the entry with which it is undone: its own, or that of the first of several. */
    JournalEntryId group() {
        return new JournalEntryId(groupId);
    }

    void belongsTo(JournalEntryId first) {
        groupId = first.value();
    }

    void isAbout(long thing) {
        subject = thing;
    }

    String kind() {
        return kind;
    }

    long subject() {
        return subject;
    }

    String before() {
        return before;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    ChangeUndone undone(SalonId salon, Instant at) {
        return new ChangeUndone(salon, at, new JournalEntryId(id), kind, verb, subject);
    }

    void undo(Instant at) {
        undoneAt = at;
    }
}
