package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that are told by others: « la veille de Noël », « une semaine après le 12 avril », « deux semaines à partir du 1er
 * juin », « le samedi avant Pâques ».
 */
final class RelativeDayRule {

    private static final Phrases EVE = TimeWord.EVE.phrases();
    private static final Phrases MORROW = TimeWord.MORROW.phrases();
    private static final Phrases AFTER = TimeWord.AFTER.phrases();
    private static final Phrases BEFORE = TimeWord.BEFORE.phrases();
    private static final Phrases FROM_THE = TimeWord.FROM_THE_DAY.phrases();
    private static final Phrases FROM = TimeWord.FROM_A_DAY.phrases();
    private static final Phrases RIGHT_BEFORE = TimeWord.RIGHT_BEFORE.phrases();
    private static final Phrases RIGHT_AFTER = TimeWord.RIGHT_AFTER.phrases();
    private static final Phrases THE_ONE_BEHIND = TimeWord.THE_ONE_BEHIND.phrases();
    static final Set<String> BEGINNINGS = WordSet.of(Phrases.beginnings(EVE, MORROW), CountedDaysRule.BEGINNINGS);

    private RelativeDayRule() {}

    /** Whether one stands here, so that its number counts nothing else. */
    static boolean stands(TokenCursor cursor, ReferenceDay reference) {
        var start = cursor.position();
        var stands = next(cursor, reference) != null;
        cursor.moveTo(start);
        return stands;
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        if (!(cursor.next() instanceof Numeral)
                && !(cursor.next() instanceof Word word && BEGINNINGS.contains(word.folded()))) {
            return null;
        }
        var beside = cursor.attempt(() -> beside(cursor, reference));
        return beside != null ? beside : cursor.attempt(() -> counted(cursor, reference));
    }

    private static @Nullable List<DayStretch> beside(TokenCursor cursor, ReferenceDay reference) {
        var away = cursor.take(EVE) ? -1 : cursor.take(MORROW) ? 1 : 0;
        if (away == 0) {
            return null;
        }
        var seen = reference.daysLater(-away);
        var anchor = AnchorDay.of(cursor, seen);
        anchor = anchor != null ? anchor : NamedDayRule.anywhere(cursor, seen);
        return anchor == null ? null : moved(anchor, away);
    }

    private static List<DayStretch> moved(List<DayStretch> days, int away) {
        return days.stream()
                .map(day -> DayStretch.day(day.first().plusDays(away)))
                .toList();
    }

    private static @Nullable List<DayStretch> counted(TokenCursor cursor, ReferenceDay reference) {
        var count = CountedDaysRule.count(cursor);
        if (count == null) {
            return null;
        }
        var direction = cursor.take(AFTER) ? 1 : cursor.take(BEFORE) ? -1 : 0;
        if (direction != 0) {
            var anchor = AnchorDay.plain(cursor, reference);
            return anchor == null
                    ? null
                    : anchor.stream()
                            .map(day -> DayStretch.day(count.from(day.first(), direction)))
                            .toList();
        }
        var first = first(cursor, reference);
        return first == null
                ? null
                : first.stream()
                        .map(DayStretch::first)
                        .map(day -> new DayStretch(day, count.from(day, 1).minusDays(1), Grain.DAY))
                        .filter(days -> !days.last().isBefore(days.first()))
                        .toList();
    }

    /** The day behind « à partir de ». */
    private static @Nullable List<DayStretch> first(TokenCursor cursor, ReferenceDay reference) {
        if (cursor.take(FROM_THE)) {
            return CalendarRule.date(cursor, reference, true);
        }
        if (!cursor.take(FROM)) {
            return null;
        }
        var day = DayWords.next(cursor, reference);
        day = day != null ? day : NamedDayRule.anywhere(cursor, reference);
        return day != null ? day : cursor.attempt(() -> WeekdayRule.next(cursor, reference));
    }

    /** « le samedi avant Pâques », « vendredi après le 20 mars ». */
    static @Nullable List<DayStretch> besideWeekday(TokenCursor cursor, ReferenceDay reference) {
        var weekday = cursor.day();
        var before = weekday != null && cursor.take(RIGHT_BEFORE);
        var theOneBehind = cursor.stands(THE_ONE_BEHIND);
        var after = weekday != null && !before && cursor.take(RIGHT_AFTER);
        var anchor = before || after ? AnchorDay.plain(cursor, reference) : null;
        var spokenOf = reference.spokenOf();
        if (theOneBehind && after && anchor == null && spokenOf != null && weekday != null) {
            return List.of(DayStretch.day(nearest(spokenOf, weekday, false)));
        }
        return anchor == null || weekday == null
                ? null
                : anchor.stream()
                        .map(day -> DayStretch.day(nearest(day.first(), weekday, before)))
                        .toList();
    }

    private static LocalDate nearest(LocalDate day, DayOfWeek weekday, boolean before) {
        return day.with(before ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }
}
