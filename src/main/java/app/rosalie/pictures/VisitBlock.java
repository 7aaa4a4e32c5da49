package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A visit in a day's column, {@code from} included, {@code to} excluded, in minutes from the midnight that begins the page's
 * day: below 0 on the day before, above 1440 on the day after. What does not fit is shortened or left out, the title last.
 *
 * @param sign its state; not {@link StatusSign#CLOSED} and not {@link StatusSign#FULL}
 * @param title who comes
 * @param initials who comes in two or three letters, for where a name has no room; empty for none
 * @param detail what for
 * @param processing in which another visit may stand, hatched; or null for none
 * @param note a third, short text such as a price, at the right on a day's page, left out on a week's; or null for none
 */
public record VisitBlock(
        int from,
        int to,
        StatusSign sign,
        String title,
        String initials,
        String detail,
        @Nullable String note,
        @Nullable Stretch processing) {

    public VisitBlock {
        PageMinutes.checkSpan(from, to);
        if (!sign.isOfAVisit()) {
            throw new IllegalArgumentException("no visit is " + sign);
        }
        if (processing != null && (processing.from() < from || processing.to() > to)) {
            throw new IllegalArgumentException(processing + " is not within " + from + " – " + to);
        }
    }

    /** Without processing time. */
    public VisitBlock(
            int from, int to, StatusSign sign, String title, String initials, String detail, @Nullable String note) {
        this(from, to, sign, title, initials, detail, note, null);
    }

    /** {@code from} included, {@code to} excluded, in minutes as the block's own. */
    public record Stretch(int from, int to) {

        public Stretch {
            PageMinutes.checkSpan(from, to);
        }
    }
}
