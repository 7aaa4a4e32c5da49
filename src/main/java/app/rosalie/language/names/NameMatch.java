package app.rosalie.language.names;

import app.rosalie.language.text.TextSpan;
import java.util.List;

/**
 * A name of the salon that some words may mean.
 *
 * @param id what the book knows it by
 * @param name as the salon spells it
 * @param score from 0 to 1; 1 where the words are the whole name, letter for letter but for case and accents
 * @param used the words that speak for it, as places in the text that was looked through
 */
public record NameMatch<K>(K id, String name, double score, List<TextSpan> used) {

    public NameMatch {
        used = List.copyOf(used);
    }
}
