package app.rosalie.language.time;

import app.rosalie.language.text.Sum;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text names of times, lengths and sums, each in the order of the text. « 1h30 » stands among moments and lengths
 * alike where nothing tells which is meant.
 */
public record Mentions(List<Moment> moments, List<Length> lengths, List<Sum> sums) {

    public Mentions {
        moments = List.copyOf(moments);
        lengths = List.copyOf(lengths);
        sums = List.copyOf(sums);
    }

    /** Read as what is to come: « mardi » is the coming Tuesday. Never throws; nothing in more than 4 096 characters. */
    public static Mentions in(@Nullable String text, ZonedDateTime now) {
        return read(text, new ReferenceDay(now, false));
    }

    /** Read as what has been: « mardi » is the past Tuesday, « le 5 » the last fifth. Otherwise as {@link #in}. */
    public static Mentions before(@Nullable String text, ZonedDateTime now) {
        return read(text, new ReferenceDay(now, true));
    }

    private static Mentions read(@Nullable String text, ReferenceDay reference) {
        return text == null
                ? new Mentions(List.of(), List.of(), List.of())
                : new MentionSearch(text, reference).mentions();
    }
}
