package app.rosalie.agenda;

import app.rosalie.salon.JournalEntryId;
import java.util.List;

/** How a change of one appointment went. */
public sealed interface ChangeOutcome {

    /** @param entry the journal entry that undoes it */
    record Changed(Visit visit, JournalEntryId entry) implements ChangeOutcome {}

    /** It stands as it stood: it already is so, or its state does not allow it (an outcome before the start, say). */
    record Refused(Visit visit) implements ChangeOutcome {}

    /** Other visits are agreed at that time, or none where it is held for somebody; the pro may force it. */
    record Clash(Visit visit, List<Visit> with) implements ChangeOutcome {}

    /** The salon is closed during some of that time; the pro may force it. */
    record Closed(Visit visit) implements ChangeOutcome {}

    /** This salon has no such appointment. */
    record Unknown() implements ChangeOutcome {}
}
