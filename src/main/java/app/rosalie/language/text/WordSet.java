package app.rosalie.language.text;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the vocabulary, of which nearly every word of a text is asked whether it is one: immutable, and quickest where it is none. */
public final class WordSet extends AbstractSet<String> {

    /** With so much room, most words that are not in it meet an empty place at once. */
    private static final int ROOM = 4;

    private final List<String> words = new ArrayList<>();

    /** Each where its letters say, or in the next place that was free. */
    private final @Nullable String[] places;

    private WordSet(List<? extends Collection<String>> some) {
        var count = 1;
        for (var each : some) {
            count += each.size();
        }
        places = new String[Integer.highestOneBit(count) * ROOM];
        for (var each : some) {
            for (var word : each) {
                var place = placeOf(word);
                if (places[place] == null) {
                    places[place] = word;
                    words.add(word);
                }
            }
        }
    }

    /** All the words of these. */
    @SafeVarargs
    public static WordSet of(Collection<String>... some) {
        return new WordSet(List.of(some));
    }

    /** Where it is, or an empty one. */
    private int placeOf(String word) {
        var letters = word.hashCode();
        var place = (letters ^ letters >>> Character.SIZE) & places.length - 1;
        while (places[place] instanceof String other && !other.equals(word)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    @Override
    public boolean contains(@Nullable Object word) {
        return word instanceof String letters && places[placeOf(letters)] != null;
    }

    @Override
    public Iterator<String> iterator() {
        return List.copyOf(words).iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
