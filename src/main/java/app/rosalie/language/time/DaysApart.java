package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.TokenCursor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days that are named one by one and do not follow each other: « mardi et jeudi », « le 3, le 5 et le 9 août ».
 *
 * @param meanings the likeliest first, never none; each in the order of the calendar
 */
public record DaysApart(TextSpan span, List<List<LocalDate>> meanings) {

    /** Who names days further from each other has more to say than that. */
    private static final int MOST_DAYS_BETWEEN = 62;

    private static final Phrases AND = TimeWord.AND_THEN.phrases();
    static final Phrases THE = TimeWord.THE_OR_THESE.phrases();

    public static @Nullable DaysApart in(String text, ReferenceDay reference) {
        var cursor = TokenCursor.within(text);
        while (!cursor.atEnd()) {
            var start = cursor.position();
            var meanings = meanings(cursor, reference);
            if (!meanings.isEmpty()) {
                var apart = meanings.stream().allMatch(DaysApart::isApart);
                return apart ? new DaysApart(cursor.since(start), meanings) : null;
            }
            cursor.moveTo(start + 1);
        }
        return null;
    }

    /**
     * Whether no other day is said, and no time of one of the days alone.
     *
     * @param verbs what stands before the days may be read with them: « pas là mardi »
     */
    public boolean areAllOf(SentenceTimes times, List<TextSpan> verbs) {
        var places = times.places().stream().map(List::getFirst).toList();
        return places.stream().filter(Moment::timeSaid).count() <= 1
                && places.stream().allMatch(place -> holds(place, verbs));
    }

    private boolean holds(Moment moment, List<TextSpan> verbs) {
        var place = moment.span();
        if (moment.timeSaid()) {
            return !moment.daySaid() || span.overlaps(place);
        }
        var begins = place.from() >= span.from() || verbs.stream().anyMatch(place::overlaps);
        return begins && place.to() <= span.to() && span.overlaps(place);
    }

    private static boolean isApart(List<LocalDate> days) {
        var between = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        return between >= days.size() && between <= MOST_DAYS_BETWEEN;
    }

    private static List<List<LocalDate>> meanings(TokenCursor cursor, ReferenceDay reference) {
        var dates = cursor.attempt(() -> DateRow.next(cursor, reference));
        return dates != null ? List.of(dates) : WeekdayRow.next(cursor, reference);
    }

    static boolean and(TokenCursor cursor) {
        var comma = cursor.takeAny(",&+");
        return cursor.take(AND) || comma;
    }

    static List<LocalDate> inOrder(List<LocalDate> days) {
        return days.stream().sorted().distinct().toList();
    }
}
