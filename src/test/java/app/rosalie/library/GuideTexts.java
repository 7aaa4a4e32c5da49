package app.rosalie.library;

import app.rosalie.library.index.IndexedText;
import java.util.List;

/** The shipped guides as they are indexed, for measuring. */
public final class GuideTexts {

    private GuideTexts() {}

    /** How good the search over them is. */
    public static JudgedQueries.Score score() {
        GuideSearch search =
                new GuideSearch(new Guides(), new IndexLocation(new LibrarySettings(null), "jdbc:h2:mem:guides"));
        try {
            return JudgedQueries.score(search);
        } finally {
            search.close();
        }
    }

    public static List<IndexedText> all() {
        return GuideSearch.texts(GuideShelf.read());
    }
}
