package app.rosalie.library.index;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param ids of the texts, best first
 * @param suggestion the query with the words that no text has put right, where there are such; in lower case
 */
public record IndexHits(List<Long> ids, Optional<String> suggestion) {

    static final IndexHits NONE = new IndexHits(List.of(), Optional.empty());
}
