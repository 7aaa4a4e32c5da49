package app.rosalie.language.hours;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week: « mardi », « mar-sam », « du mardi au samedi », « tous les jours », « 7j/7 », « en semaine ». */
final class WeekdaysRule {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Phrases FROM = HoursWord.FROM.phrases();
    private static final Phrases TO = HoursWord.TO.phrases();
    private static final Phrases EVERY_DAY = HoursWord.EVERY_DAY.phrases();
    private static final Phrases WORKING_DAYS = HoursWord.WORKING_DAYS.phrases();
    private static final Phrases AT_THE_WEEKEND = HoursWord.AT_THE_WEEKEND.phrases();
    private static final Phrases ON = HoursWord.OUT_OF.phrases();
    private static final Phrases DAYS = HoursWord.DAYS.phrases();

    /** Shorter than the vocabulary's, since among hours a day is what is most likely meant. */
    private static final Map<String, DayOfWeek> TWO_LETTERS = twoLetters();

    private WeekdaysRule() {}

    private static Map<String, DayOfWeek> twoLetters() {
        var days = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            for (var word : HoursWord.valueOf(day.name()).words()) {
                days.put(word, day);
            }
        }
        return Map.copyOf(days);
    }

    static @Nullable Set<DayOfWeek> next(TokenCursor cursor) {
        if (cursor.take(EVERY_DAY) || sevenOfSeven(cursor)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (cursor.take(WORKING_DAYS)) {
            return EnumSet.complementOf(EnumSet.copyOf(WEEKEND));
        }
        return cursor.take(AT_THE_WEEKEND) ? WEEKEND : cursor.attempt(() -> range(cursor));
    }

    private static boolean sevenOfSeven(TokenCursor cursor) {
        return cursor.attempt(() -> {
                    var first = seven(cursor);
                    cursor.take(DAYS);
                    var parted = cursor.takeAny("/") || cursor.take(ON);
                    return first && parted && seven(cursor) ? true : null;
                })
                != null;
    }

    private static boolean seven(TokenCursor cursor) {
        return cursor.numeral() instanceof Numeral number && number.value() == 7;
    }

    private static @Nullable Set<DayOfWeek> range(TokenCursor cursor) {
        cursor.take(FROM);
        var first = day(cursor);
        if (first == null) {
            return null;
        }
        var last = cursor.attempt(() -> cursor.takeAny("-") || cursor.take(TO) ? day(cursor) : null);
        var days = EnumSet.of(first);
        for (var day = first; last != null && day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static @Nullable DayOfWeek day(TokenCursor cursor) {
        var named = cursor.day();
        if (named == null && cursor.next() instanceof Word word && TWO_LETTERS.containsKey(word.folded())) {
            cursor.word();
            named = TWO_LETTERS.get(word.folded());
        }
        if (named != null && cursor.next() instanceof Sign sign && sign.sign() == '.') {
            cursor.takeAny(".");
        }
        return named;
    }
}
