package app.rosalie.exports;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A price list to hang up, in words that are ready: they may hold anything that somebody types, and what no font has is left
 * out.
 *
 * @param salon whose prices they are
 * @param title what they are
 * @param contact where the salon is found and reached; empty where nothing is known
 * @param sections in the order in which they are read, at least one
 * @param date since when the prices hold
 * @param mentions what the law wants said below them, a sentence each
 * @param language of all these words
 * @param made when
 */
public record PriceSheet(
        String salon,
        String title,
        String contact,
        List<Section> sections,
        String date,
        List<String> mentions,
        Locale language,
        ZonedDateTime made) {

    public PriceSheet {
        sections = List.copyOf(sections);
        mentions = List.copyOf(mentions);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("A price list has prices");
        }
    }

    /** What a section is about; promotions stand out. */
    public enum Kind {
        TREATMENTS,
        OPTIONS,
        PROMOTIONS
    }

    /**
     * What is sold of one kind.
     *
     * @param entries at least one
     */
    public record Section(Kind kind, String name, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("Nothing is sold of " + name);
            }
        }
    }

    /**
     * One line of it.
     *
     * @param detail how long it takes, or until when it holds; may be empty
     * @param description what is in it; may be empty, may have several lines
     * @param price « 45 € », « dès 45 € », « gratuit », « + 8 € »
     * @param struck the price that is struck, or null where none is
     */
    public record Entry(
            String name,
            String detail,
            String description,
            String price,
            @Nullable String struck) {}
}
