package app.rosalie.library.index;

import java.util.List;

/**
 * One word of a query that means something.
 *
 * @param stem as texts know it stemmed; of several words where these are one by their synonyms
 * @param strict the same as it was typed, word by word
 * @param start of the typed text; it ends before {@code end}
 */
record QueryWord(String stem, List<String> strict, int start, int end) {

    /** The typed word, where it is one alone. */
    String only() {
        return strict.size() == 1 ? strict.getFirst() : "";
    }
}
