package app.rosalie.chat.planning;

import app.rosalie.chat.Page;
import java.util.List;
import java.util.function.IntFunction;

/** What stands below a picture: Telegram takes no more than so much there, so that a long list says how much is left out. */
final class PictureCaption {

    /** As Telegram counts: signs to be seen, without markup. */
    static final int LONGEST = 1024;

    /** The breadcrumb and the gap below it. */
    private static final int ABOVE = 64;

    private final Page page;
    private int left = LONGEST - ABOVE;

    PictureCaption(Page page) {
        this.page = page;
    }

    /** A line that has to be there. */
    PictureCaption line(String html) {
        page.line(html);
        left -= seen(html);
        return this;
    }

    PictureCaption gap() {
        return line("");
    }

    /** As many lines as there is room for, then one that counts the others. */
    PictureCaption lines(List<String> lines, IntFunction<String> more) {
        int shown = fitting(lines, left);
        if (shown < lines.size()) {
            shown = fitting(lines, left - seen(more.apply(lines.size())));
        }
        lines.subList(0, shown).forEach(this::line);
        return shown < lines.size() ? line(more.apply(lines.size() - shown)) : this;
    }

    private static int fitting(List<String> lines, int room) {
        int used = 0;
        for (int shown = 0; shown < lines.size(); shown++) {
            used += seen(lines.get(shown));
            if (used > room) {
                return shown;
            }
        }
        return lines.size();
    }

    /** The line and the break behind it. */
    private static int seen(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("&[a-z]+;", "x").length() + 1;
    }
}
