package app.rosalie.salon;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is written into the {@link Journal} while some work is done, in this thread: noted, and kept together where that is meant. */
final class Deed {

    private static final ScopedValue<Deed> CURRENT = ScopedValue.newInstance();

    private final @Nullable Deed around;
    private final boolean together;
    private @Nullable JournalEntryId group;
    private @Nullable JournalEntryId first;

    private Deed(@Nullable Deed around, boolean together) {
        this.around = around;
        this.together = together;
    }

    static Deed together() {
        return new Deed(CURRENT.isBound() ? CURRENT.get() : null, true);
    }

    static Deed apart() {
        return new Deed(CURRENT.isBound() ? CURRENT.get() : null, false);
    }

    static Optional<Deed> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static void wrote(JournalEntryId entry) {
        for (Deed deed = current().orElse(null); deed != null; deed = deed.around) {
            deed.first = deed.first == null ? entry : deed.first;
        }
    }

    <T> Noted<T> doing(Supplier<T> work) {
        T result = ScopedValue.where(CURRENT, this).call(work::get);
        return new Noted<>(result, Optional.ofNullable(first));
    }

    /** The entry with which all of it is undone, written with the first of them; empty where each stands for itself. */
    Optional<JournalEntryId> group(Supplier<JournalEntryId> header) {
        if (around != null && around.isTogether()) {
            return around.group(header);
        }
        if (!together) {
            return Optional.empty();
        }
        group = group == null ? header.get() : group;
        return Optional.of(group);
    }

    private boolean isTogether() {
        return together || around != null && around.isTogether();
    }
}
