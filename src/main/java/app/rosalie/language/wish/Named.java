package app.rosalie.language.wish;

import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.TextSpan;
import java.util.List;

/**
 * Somebody or something of the salon that a text names.
 *
 * @param span from the first word that speaks for it to the last
 * @param meant whom the words may mean equally well; never empty
 */
public record Named<K>(TextSpan span, List<NameMatch<K>> meant) {

    public Named {
        meant = List.copyOf(meant);
    }

    boolean isOne() {
        return meant.size() == 1;
    }
}
