package app.rosalie.conversations;

import app.rosalie.playground.PlaygroundPhone.Seen;
import java.util.regex.Pattern;

/** What may stand below a picture, so that a phone that has just received it shows the picture as well. */
final class PictureRoom {

    static final int MOST_LINES = 4;
    static final int MOST_ROWS = 4;

    /** Shown in part only, until somebody opens it. */
    private static final Pattern FOLDED = Pattern.compile("(?s)\\n?<blockquote expandable>.*?</blockquote>");

    private PictureRoom() {}

    static void check(Seen seen) {
        if (!seen.fromBot() || !seen.kind().equals("photo")) {
            return;
        }
        long lines = FOLDED.matcher(seen.html()).replaceAll("").lines().count();
        if (lines > MOST_LINES || seen.rows().size() > MOST_ROWS) {
            throw new AssertionError(
                    "Below a picture stand %d lines and %d rows of keys, where %d and %d leave it seen:\n%s"
                            .formatted(
                                    lines,
                                    seen.rows().size(),
                                    MOST_LINES,
                                    MOST_ROWS,
                                    String.join("\n", Wording.screen(seen))));
        }
    }
}
