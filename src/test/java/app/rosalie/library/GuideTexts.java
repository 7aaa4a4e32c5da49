package app.rosalie.library;

import app.rosalie.library.index.IndexedText;
import java.util.List;

/** The shipped guides as they are indexed, for measuring. */
public final class GuideTexts {

    private GuideTexts() {}

    public static List<IndexedText> all() {
        return GuideSearch.texts(GuideShelf.read());
    }
}
