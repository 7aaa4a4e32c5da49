package app.rosalie.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time without a visit, {@code from} included, {@code to} excluded, in minutes from midnight as in
 * {@link HourScale}.
 *
 * @param label what is written into it on a day's page where it is high enough, or null for nothing
 */
public record Stretch(int from, int to, @Nullable String label) {

    public Stretch {
        HourScale.checkSpan(from, to);
    }
}
