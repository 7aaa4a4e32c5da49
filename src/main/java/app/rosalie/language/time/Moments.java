package app.rosalie.language.time;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every time that a text names, in the order of the text; readings of the same span stand together, the likeliest first.
 * Never throws; a text of more than 4 096 characters names none.
 */
public final class Moments {

    private Moments() {}

    /** Read as what is to come: « mardi » is the coming Tuesday. The zone is that of {@code now}. */
    public static List<Moment> in(@Nullable String text, ZonedDateTime now) {
        return Mentions.in(text, now).moments();
    }
}
