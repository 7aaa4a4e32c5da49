package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A feast with the week-end beside it: « le pont de l'Ascension », « le week-end de Pâques », « la semaine de Noël ». */
final class LongWeekendRule {

    private static final Phrases BRIDGE = TimeWord.BRIDGE.phrases();
    private static final Phrases WEEKEND = TimeWord.WEEKEND_OF.phrases();
    private static final Phrases WEEK = TimeWord.WEEK_OF_A_BRIDGE.phrases();
    private static final Phrases FROM = TimeWord.FROM_DAY.phrases();
    private static final Phrases TO = TimeWord.TO_DAY.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = Phrases.beginnings(BRIDGE, WEEKEND, WEEK);

    private LongWeekendRule() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        return cursor.attempt(() -> {
            if (cursor.take(BRIDGE)) {
                var feast = AnchorDay.of(cursor, reference);
                return feast == null
                        ? null
                        : feast.stream()
                                .map(day -> said(cursor, bridge(day.first())))
                                .toList();
            }
            var weekend = cursor.take(WEEKEND);
            var feast = weekend || cursor.take(WEEK) ? NamedDayRule.of(cursor, reference) : null;
            return feast == null
                    ? null
                    : feast.stream()
                            .map(DayStretch::first)
                            .flatMap(day -> weekend ? Stream.of(weekend(day)) : weeks(day))
                            .toList();
        });
    }

    /** The feast, the week-end beside it, and what lies between. */
    private static DayStretch bridge(LocalDate feast) {
        return switch (feast.getDayOfWeek()) {
            case MONDAY, TUESDAY -> days(feast.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)), feast);
            case WEDNESDAY, THURSDAY, FRIDAY -> days(feast, feast.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
            case SATURDAY, SUNDAY -> DayStretch.weekend(feast);
        };
    }

    /** Easter and Whitsun have a Monday of their own. */
    private static DayStretch weekend(LocalDate feast) {
        if (hasAMonday(feast)) {
            return days(feast.minusDays(1), feast.plusDays(1));
        }
        return feast.getDayOfWeek() == DayOfWeek.WEDNESDAY ? DayStretch.weekend(feast) : bridge(feast);
    }

    /** Where the feast has its Monday, the week of it is rather the one that begins with that. */
    private static Stream<DayStretch> weeks(LocalDate feast) {
        var own = DayStretch.week(feast);
        return hasAMonday(feast) ? Stream.of(DayStretch.week(feast.plusDays(1)), own) : Stream.of(own);
    }

    private static boolean hasAMonday(LocalDate feast) {
        var easter = NamedDay.easter(feast.getYear());
        return feast.equals(easter) || feast.equals(easter.plusDays(NamedDay.WHITSUN));
    }

    private static DayStretch days(LocalDate first, LocalDate last) {
        return new DayStretch(first, last, Grain.DAY);
    }

    /** « le pont de l'Ascension, du jeudi au samedi ». */
    private static DayStretch said(TokenCursor cursor, DayStretch bridge) {
        var within = cursor.attempt(() -> {
            cursor.takeAny(",");
            var first = cursor.take(FROM) ? cursor.day() : null;
            var last = first != null && cursor.take(TO) ? cursor.day() : null;
            if (first == null || last == null || cursor.next() instanceof Token.Numeral) {
                return null;
            }
            var begin = bridge.first().with(TemporalAdjusters.nextOrSame(first));
            var days = days(begin, begin.with(TemporalAdjusters.nextOrSame(last)));
            return days.last().isAfter(bridge.last().plusDays(1)) ? null : days;
        });
        return within == null ? bridge : within;
    }
}
