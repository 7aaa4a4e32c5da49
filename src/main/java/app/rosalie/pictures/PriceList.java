package app.rosalie.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * What a salon sells at which price, to be shared: a page of it. It names no client.
 *
 * @param alt the picture in one line
 * @param salon whose prices they are
 * @param title what they are
 * @param sections at least one, with {@link #MOST_ROWS} rows at most, of which each section's name takes one
 * @param foot since when they hold, and whose word counts
 * @param tall as high as a phone's screen, for a story; otherwise as high as its rows
 */
public record PriceList(String alt, String salon, String title, List<Section> sections, String foot, boolean tall)
        implements Picture {

    /** So many rows fill a phone's screen. */
    public static final int MOST_ROWS = 13;

    public PriceList {
        sections = List.copyOf(sections);
        if (sections.isEmpty() || rows(sections) > MOST_ROWS) {
            throw new IllegalArgumentException("%d rows".formatted(rows(sections)));
        }
    }

    private static int rows(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> section.entries().size() + 1)
                .sum();
    }

    /**
     * What is sold of one kind.
     *
     * @param entries at least one
     */
    public record Section(String name, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("Nothing is sold of " + name);
            }
        }
    }

    /**
     * One treatment, with its length and its price in words.
     *
     * @param struck an earlier price that is drawn struck through beside it; empty where there is none
     */
    public record Entry(String name, String length, String price, String struck) {

        public Entry(String name, String length, String price) {
            this(name, length, price, "");
        }
    }

    /** The sections cut into pages; one that goes on has its name once more. */
    public static List<List<Section>> pages(List<Section> sections) {
        List<List<Section>> pages = new ArrayList<>();
        List<Section> page = new ArrayList<>();
        for (Section section : sections) {
            List<Entry> rest = section.entries();
            while (!rest.isEmpty()) {
                int room = MOST_ROWS - rows(page) - 1;
                if (room < 1) {
                    pages.add(List.copyOf(page));
                    page.clear();
                    continue;
                }
                int taken = Math.min(room, rest.size());
                page.add(new Section(section.name(), rest.subList(0, taken)));
                rest = rest.subList(taken, rest.size());
            }
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return List.copyOf(pages);
    }
}
