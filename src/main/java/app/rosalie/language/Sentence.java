package app.rosalie.language;

import app.rosalie.language.Intent.Unclear;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What a professional wants who writes one sentence in her own words. */
public final class Sentence {

    /** Who writes more than this tells a story. */
    private static final int LONGEST = 200;

    private Sentence() {}

    /** Always an intention, {@link Unclear} where nothing else is likely; never throws. What is longer than 200 characters is
     * unclear. The zone is that of {@code now}. */
    public static Intent read(@Nullable String text, ZonedDateTime now) {
        return text == null || text.isBlank() || text.length() > LONGEST
                ? new Unclear()
                : new SentenceReading(text, now).intention();
    }
}
