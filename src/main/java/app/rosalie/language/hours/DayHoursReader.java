package app.rosalie.language.hours;

import app.rosalie.language.hours.HoursAnswer.Reason;
import app.rosalie.language.hours.HoursAnswer.Refused;
import app.rosalie.language.hours.HoursAnswer.Understood;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.time.TimeRange;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hours of one day as people type them: « 9h-13h », « 9h-12h et 14h-19h », « 9h-19h, pause 12h-13h », « fermé ». */
public final class DayHoursReader {

    /** Said in front of hours that name no day of their own. */
    private static final String EVERY_DAY = "7j/7 ";

    private static final Phrases LEADING = HoursWord.BEFORE_THE_HOURS.phrases();
    private static final Phrases SHUT = HoursWord.CLOSED_THAT_DAY.phrases();

    private DayHoursReader() {}

    /** The open ranges in order, none where it stays shut; empty where the text says no hours, or those of another day. */
    public static Optional<List<TimeRange>> read(String text, DayOfWeek day) {
        if (isShut(text)) {
            return Optional.of(List.of());
        }
        return switch (HoursReader.read(text)) {
            case Understood(var hours) ->
                hours.ranges().keySet().equals(Set.of(day)) ? Optional.of(hours.on(day)) : Optional.empty();
            case Refused(Reason reason) ->
                reason == Reason.WHICH_DAYS
                        ? HoursReader.read(EVERY_DAY + text).understood().map(hours -> hours.on(day))
                        : Optional.empty();
        };
    }

    /** Why a text that says hours cannot be read as those of a day, or of the days that it names; empty where it can. */
    public static Optional<Reason> refusal(String text) {
        var answer = HoursReader.read(text);
        if (answer instanceof Refused(Reason reason) && reason == Reason.WHICH_DAYS) {
            answer = HoursReader.read(EVERY_DAY + text);
        }
        return answer instanceof Refused(Reason reason) ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isShut(String text) {
        var reading = TokenCursor.of(text);
        reading.skip(LEADING);
        return reading.take(SHUT) && reading.isFinished();
    }
}
