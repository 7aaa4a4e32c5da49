package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time without a visit, {@code from} included, {@code to} excluded, in minutes from the midnight that begins
 * the page's day: below 0 on the day before, above 1440 on the day after.
 *
 * @param label what is written into it on a day's page where it is high enough, or null for nothing
 */
public record EmptyStretch(int from, int to, @Nullable String label) {

    public EmptyStretch {
        PageMinutes.checkSpan(from, to);
    }
}
