package app.rosalie.language;

import app.rosalie.language.Intention.Unclear;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What a professional wants who writes one sentence in her own words. */
public final class Sentence {

    private Sentence() {}

    /** Always an intention, {@link Unclear} where nothing else is likely; never throws. The zone is that of {@code now}. */
    public static Intention read(@Nullable String text, ZonedDateTime now) {
        return new Unclear();
    }
}
