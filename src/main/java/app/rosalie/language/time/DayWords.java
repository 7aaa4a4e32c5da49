package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.TokenCursor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days that are named by how far they are from today: « demain », « avant-hier », « ce jour », « 2main ». */
final class DayWords {

    private static final Phrases TODAY = TimeWord.TODAY.phrases();
    private static final Phrases NEXT_TO_IT = TimeWord.NEXT_TO_IT.phrases();
    private static final Phrases SECOND_TO_IT = TimeWord.SECOND_TO_IT.phrases();
    private static final Phrases THIS_DAY = TimeWord.THIS_DAY.phrases();
    private static final Phrases THERE = TimeWord.THERE.phrases();
    private static final Phrases NOW = TimeWord.NOW_AS_A_DAY.phrases();
    private static final Phrases TOMORROW = TimeWord.TOMORROW.phrases();
    private static final Phrases DAY_AFTER = TimeWord.DAY_AFTER_TOMORROW.phrases();
    private static final Phrases YESTERDAY = TimeWord.YESTERDAY.phrases();
    private static final Phrases DAY_BEFORE = TimeWord.DAY_BEFORE_YESTERDAY.phrases();
    private static final Phrases AFTER = TimeWord.AFTER.phrases();
    private static final Phrases SECOND_HALF = TimeWord.END_OF_TOMORROW.phrases();

    private DayWords() {}

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        var spokenOf = cursor.attempt(() -> bySpokenOf(cursor, reference));
        if (spokenOf != null) {
            return List.of(DayStretch.day(spokenOf));
        }
        var ahead = daysAhead(cursor);
        if (ahead == null) {
            return null;
        }
        var day = reference.date().plusDays(ahead).plusWeeks(ahead < 0 ? 0 : WeekdayRule.weeksMore(cursor));
        takeItsName(cursor, day, reference);
        return List.of(DayStretch.day(day));
    }

    /** « Ce jour-là », « le lendemain »: seen from a day that was named before. */
    private static @Nullable LocalDate bySpokenOf(TokenCursor cursor, ReferenceDay reference) {
        var day = reference.spokenOf();
        if (day == null) {
            return null;
        }
        return cursor.take(NEXT_TO_IT)
                ? day.plusDays(1)
                : cursor.take(SECOND_TO_IT) ? day.plusDays(2) : cursor.take(THIS_DAY) && isThere(cursor) ? day : null;
    }

    /** The « là » of « ce jour-là ». */
    static boolean isThere(TokenCursor cursor) {
        cursor.takeAny("-");
        return cursor.take(THERE);
    }

    /** « demain mercredi », « aujourd'hui mardi 3 mars »: where both agree they are one day. */
    private static void takeItsName(TokenCursor cursor, LocalDate day, ReferenceDay reference) {
        cursor.attempt(() -> {
            var named = WeekdayRule.next(cursor, reference.movedTo(day));
            return named != null && named.getFirst().equals(DayStretch.day(day)) ? named : null;
        });
    }

    static boolean stand(TokenCursor cursor) {
        var start = cursor.position();
        var stand = daysAhead(cursor) != null;
        cursor.moveTo(start);
        return stand;
    }

    /** « maintenant » too, for who asks for nothing but a day. */
    static @Nullable Integer daysAhead(TokenCursor cursor, boolean nowToo) {
        return nowToo && cursor.take(NOW) ? Integer.valueOf(0) : daysAhead(cursor);
    }

    private static @Nullable Integer daysAhead(TokenCursor cursor) {
        if (!cursor.standsOneOf(BEGINNINGS) && !(cursor.next() instanceof Numeral number && number.value() == 2)) {
            return null;
        }
        if (cursor.stands(THIS_DAY)
                && cursor.attempt(() -> cursor.take(THIS_DAY) && isThere(cursor) ? true : null) != null) {
            return null;
        }
        for (var way : WAYS.entrySet()) {
            if (cursor.take(way.getValue())) {
                return way.getKey();
            }
        }
        return cursor.attempt(() -> {
            var dayAfter = cursor.take(AFTER);
            var two = cursor.numeral() instanceof Numeral number && number.value() == 2;
            var spelt = two && cursor.isGlued() && (cursor.take(SECOND_HALF) || minuteOne(cursor));
            return spelt ? (dayAfter ? 2 : 1) : null;
        });
    }

    /** The end of « 2m1 ». */
    private static boolean minuteOne(TokenCursor cursor) {
        return cursor.take(Unit.MINUTE)
                && cursor.isGlued()
                && cursor.numeral() instanceof Numeral number
                && number.value() == 1;
    }

    private static final Map<Integer, Phrases> WAYS =
            Map.of(0, TODAY, 1, TOMORROW, 2, DAY_AFTER, -1, YESTERDAY, -2, DAY_BEFORE);

    static final Set<String> BEGINNINGS = Phrases.beginnings(TODAY, TOMORROW, DAY_AFTER, YESTERDAY, DAY_BEFORE, AFTER);
}
