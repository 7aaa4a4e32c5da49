package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days of the year that have names: « Noël », « lundi de Pâques », « la veille de Noël », « fête des mères ». */
final class NamedDayRule {

    private static final Map<Phrases, NamedDay> FEASTS = behind(null);

    private static final Map<DayOfWeek, Map<Phrases, NamedDay>> WITH_A_WEEKDAY =
            Arrays.stream(DayOfWeek.values()).collect(Collectors.toUnmodifiableMap(day -> day, NamedDayRule::behind));

    static final Set<String> BEGINNINGS = Phrases.beginnings(FEASTS.keySet());

    private static final Phrases OF = TimeWord.OF_A_FEAST.phrases();
    private static final Phrases OF_THE = TimeWord.OF_THE_ONE.phrases();

    /** « père Noël », « marché de Noël », « œufs de Pâques ». */
    private static final Set<String> NO_DAY = TimeWord.BEFORE_NO_FEAST.words();

    private NamedDayRule() {}

    private static Map<Phrases, NamedDay> behind(@Nullable DayOfWeek weekday) {
        return Arrays.stream(Feast.values())
                .filter(feast -> feast.behind() == weekday)
                .collect(Collectors.toUnmodifiableMap(Feast::phrases, Feast::day));
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        return cursor.isBehind(NO_DAY) ? null : anywhere(cursor, reference);
    }

    /** « de Pâques », « du nouvel an », « de la Toussaint ». */
    static @Nullable List<DayStretch> of(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> cursor.take(OF) ? anywhere(cursor, reference) : null);
    }

    /** As {@link #next}, whatever word stands before: who asks knows that it means the day. */
    static @Nullable List<DayStretch> anywhere(TokenCursor cursor, ReferenceDay reference) {
        var feast = feast(cursor);
        if (feast == null) {
            return null;
        }
        var year = cursor.attempt(() -> DateRule.year(cursor));
        var days = year != null
                ? List.of(DayStretch.day(feast.inYear().apply(year)))
                : reference.occurrences(
                        2,
                        n -> DayStretch.day(
                                feast.inYear().apply(reference.date().getYear() + n)));
        takeItsDate(cursor, days);
        return days;
    }

    /** « l'armistice du 11 novembre ». */
    private static void takeItsDate(TokenCursor cursor, List<DayStretch> days) {
        cursor.attempt(() -> {
            var date = cursor.take(OF_THE) ? DateRule.next(cursor) : null;
            var day = days.isEmpty() ? null : days.getFirst().first();
            return date != null && day != null && date.day() == day.getDayOfMonth() && date.month() == day.getMonth()
                    ? date
                    : null;
        });
    }

    private static @Nullable NamedDay feast(TokenCursor cursor) {
        return cursor.next() instanceof Token.Day ? cursor.attempt(() -> onWeekday(cursor)) : feastAnyDay(cursor);
    }

    private static @Nullable NamedDay feastAnyDay(TokenCursor cursor) {
        return cursor.standsOneOf(BEGINNINGS) ? taken(cursor, FEASTS) : null;
    }

    private static @Nullable NamedDay onWeekday(TokenCursor cursor) {
        var weekday = cursor.day();
        return weekday == null ? null : taken(cursor, WITH_A_WEEKDAY.getOrDefault(weekday, Map.of()));
    }

    private static @Nullable NamedDay taken(TokenCursor cursor, Map<Phrases, NamedDay> feasts) {
        for (var named : feasts.entrySet()) {
            if (cursor.take(named.getKey())) {
                return named.getValue();
            }
        }
        return null;
    }
}
