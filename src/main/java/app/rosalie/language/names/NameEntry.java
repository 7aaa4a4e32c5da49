package app.rosalie.language.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A name of the book, and the folded words that tell it from others. */
record NameEntry<K>(K id, String name, List<String> words) {

    private static final int MOST_WORDS = 12;

    static <K> Optional<NameEntry<K>> of(K id, String name) {
        var all = NameWord.in(name, MOST_WORDS);
        var telling = all.stream().filter(Predicate.not(NameWord::isSmall)).toList();
        var words = (telling.isEmpty() ? all : telling)
                .stream().map(NameWord::folded).distinct().toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new NameEntry<>(id, name, words));
    }
}
