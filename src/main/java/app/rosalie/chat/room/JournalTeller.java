package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.Phrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** How what is done in a room is told in the journal. Each kind of entry has one teller. */
public interface JournalTeller {

    /** The kinds of entries that it tells, each the kind of one {@link app.rosalie.salon.UndoHandler}. */
    Set<String> kinds();

    /**
     * The room's table of words by kind: the word for each verb, and under {@code place} what the button is called that leads
     * to the subject, under {@code place-gone} the one for where it was.
     */
    Phrase words();

    /**
     * What was done to what, as it is by now, in plain text by the entry of their group. What is gone is left out; nothing
     * where the word says it all.
     *
     * @param groups of one of its kinds
     */
    default Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        return Map.of();
    }

    /**
     * Where that can be seen to which it was done.
     *
     * @param there whether it still is
     */
    Optional<Action> place(Pro pro, JournalGroup group, boolean there);

    /** How many things are counted behind the word; one is not told. */
    default long size(JournalGroup group) {
        return group.size();
    }

    /**
     * What was done to what where the subjects are things with an id: all looked up at once.
     *
     * @param toId the id that a subject stands for
     * @param find the things of the salon that there still are among these ids
     */
    static <I, T> Map<JournalEntryId, String> told(
            Collection<JournalGroup> groups,
            LongFunction<I> toId,
            Function<Set<I>, ? extends Collection<T>> find,
            Function<T, I> id,
            Function<T, String> words) {
        Set<I> ids = groups.stream().map(group -> toId.apply(group.subject())).collect(Collectors.toSet());
        Map<I, String> things = find.apply(ids).stream().collect(Collectors.toMap(id, words));
        Map<JournalEntryId, String> told = new HashMap<>();
        for (JournalGroup group : groups) {
            String thing = things.get(toId.apply(group.subject()));
            if (thing != null) {
                told.put(group.entry(), thing);
            }
        }
        return told;
    }
}
