package app.rosalie.playground.updates;

import app.rosalie.playground.storage.JsonStorage;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Updates that the bot has not confirmed, the oldest first: they are stored until it does. Guard every use with one lock. */
final class PendingUpdates {

    private static final String FOLDER = "updates";

    private final JsonStorage storage;
    private final Deque<PendingUpdate> updates = new ArrayDeque<>();

    /** Begins with what is stored. */
    PendingUpdates(JsonStorage storage) {
        this.storage = storage;
        storage.read(FOLDER, PendingUpdate::read)
                .sorted(Comparator.comparingLong(update -> update.id))
                .forEach(updates::add);
    }

    void add(PendingUpdate update) {
        storage.put(name(update), update.stored());
        updates.addLast(update);
    }

    void dropIf(Predicate<PendingUpdate> over) {
        updates.removeIf(update -> {
            boolean goes = over.test(update);
            if (goes) {
                storage.remove(name(update));
            }
            return goes;
        });
    }

    /** The youngest so many stay. */
    void dropAllBut(long most) {
        while (updates.size() > most) {
            storage.remove(name(updates.removeFirst()));
        }
    }

    private static String name(PendingUpdate update) {
        return FOLDER + "/" + update.id + ".json";
    }

    @Nullable
    PendingUpdate first() {
        return updates.peekFirst();
    }

    Stream<PendingUpdate> all() {
        return updates.stream();
    }

    boolean isEmpty() {
        return updates.isEmpty();
    }

    int size() {
        return updates.size();
    }
}
