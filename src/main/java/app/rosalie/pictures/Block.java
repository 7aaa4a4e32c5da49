package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A visit in a column of the diary, {@code from} included, {@code to} excluded, in minutes from midnight as in
 * {@link HourScale}. What does not fit is shortened or left out, the title last.
 *
 * @param sign its state; not {@link Sign#CLOSED} and not {@link Sign#FULL}
 * @param title who comes
 * @param detail what for
 * @param note a third, short text such as a price, at the right on a day's page, left out on a week's; or null for none
 */
public record Block(
        int from,
        int to,
        Sign sign,
        String title,
        String detail,
        @Nullable String note) {

    public Block {
        HourScale.checkSpan(from, to);
        if (!sign.isOfAVisit()) {
            throw new IllegalArgumentException("no visit is " + sign);
        }
    }
}
