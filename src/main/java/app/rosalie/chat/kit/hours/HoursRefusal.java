package app.rosalie.chat.kit.hours;

import app.rosalie.chat.words.Phrase;
import app.rosalie.language.hours.DayHoursReader;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why hours cannot be taken as they were said, where it is more than not to be understood. */
public final class HoursRefusal {

    private HoursRefusal() {}

    /** The reason in words, or those of a room that has understood nothing. */
    public static Phrase of(String text, Phrase notUnderstood) {
        return DayHoursReader.refusal(text)
                .flatMap(reason -> switch (reason) {
                    case ENDS_BEFORE_START -> Optional.<Phrase>of(HoursPhrase.PAST_MIDNIGHT);
                    case OVERLAP -> Optional.<Phrase>of(HoursPhrase.OVERLAPPING);
                    case UNCLEAR, WHICH_DAYS, WHICH_HOURS -> Optional.<Phrase>empty();
                })
                .orElse(notUnderstood);
    }

    /** Whether a day would end before it begins, as « 18h-2h » does. */
    public static boolean isPastMidnight(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from != null && to != null && !to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to);
    }
}
