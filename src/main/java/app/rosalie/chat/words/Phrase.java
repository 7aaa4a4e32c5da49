package app.rosalie.chat.words;

import java.util.List;
import java.util.Locale;

/**
 * One thing that Rosalie can say. Each room has one enum of them; the words stand in {@code words/<language>/<room>.yaml} under
 * the constant's name in lower case with hyphens, as an ICU message that uses exactly the arguments declared here.
 */
public interface Phrase {

    String name();

    /** The file that holds the words. */
    String room();

    /** The names of the arguments, in the order in which they are handed to {@link Voice#say}. */
    List<String> arguments();

    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
