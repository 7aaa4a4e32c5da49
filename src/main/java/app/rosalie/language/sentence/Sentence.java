package app.rosalie.language.sentence;

import app.rosalie.language.sentence.Intent.Unclear;
import app.rosalie.language.time.Mentions;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a professional wants who writes one sentence in her own words. */
public final class Sentence {

    /** Who writes more than this tells a story. */
    private static final int LONGEST = 200;

    private static final Pattern GLUED = Pattern.compile(
            "\\b(j)(?=(?:ouvre|ferme|annule|commence|finis|termine|bosse|encaisse|arrete|arrive)\\b)",
            Pattern.CASE_INSENSITIVE);

    private Sentence() {}

    /** Always an intention, {@link Unclear} where nothing else is likely; never throws. What is longer than 200 characters is
     * unclear. The zone is that of {@code now}. */
    public static Intent read(@Nullable String text, ZonedDateTime now) {
        return text == null || isUnclear(text) ? new Unclear() : new SentenceReading(apart(text), now).intention();
    }

    /** The same, where what the text names was read before. */
    public static Intent read(String text, Mentions mentions, ZonedDateTime now) {
        if (isUnclear(text)) {
            return new Unclear();
        }
        var apart = apart(text);
        return apart.equals(text)
                ? new SentenceReading(text, mentions, now).intention()
                : new SentenceReading(apart, now).intention();
    }

    private static boolean isUnclear(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    /** « jferme », « jouvre »: what a thumb leaves out between two words. */
    static String apart(String text) {
        return GLUED.matcher(text).replaceAll("$1’");
    }
}
