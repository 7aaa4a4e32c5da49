package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date, as far as it was said: « 12/03 », « 1er », « 12 mars 2027 », « 2027-03-12 ». */
final class DateRule {

    /** As far ahead as a 29 February may be. */
    private static final int YEARS_AHEAD = 8;

    private static final int MONTHS_AHEAD = 3;
    private static final int FIRST_SHORT_YEAR = 24;
    private static final Set<String> SHARES = Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "4/5", "5/5", "7/7", "24/7");
    private static final Phrases FIRST = TimeWord.FIRST_OF_A_MONTH.phrases();
    /** « Un mars » is a bar of chocolate, the day is « le premier mars ». */
    private static final Phrases ONE = TimeWord.ONE.phrases();

    private static final Set<String> LE = TimeWord.THE.words();
    private static final Phrases ORDINAL = TimeWord.DAY_ENDING.phrases();

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(NumberWords.BEGINNINGS, Phrases.beginnings(FIRST, ONE));

    private DateRule() {}

    /** Where only a space parts the day from a month in digits: « le 17 03 ». */
    private static final char APART = '·';

    /**
     * @param sign what parts the day from a month in digits; a space where the month is a word or was not said
     * @param maybeShare whether it may as well be a part of a whole: « 1/2 », « 5/5 », « 24/7 »
     */
    record Date(int day, @Nullable Month month, @Nullable Integer year, char sign, boolean maybeShare) {

        Date(int day, @Nullable Month month, @Nullable Integer year, char sign) {
            this(day, month, year, sign, false);
        }

        Date in(int thatYear) {
            return new Date(day, month, thatYear, sign, maybeShare);
        }

        /** Whether nothing but a date looks like this. */
        boolean isPlain() {
            return month != null
                    && switch (sign) {
                        case ' ' -> true;
                        case '/' -> year != null || !maybeShare;
                        default -> year != null;
                    };
        }

        /** The days that it means, the likeliest first; none where there is no such day. */
        List<DayStretch> on(ReferenceDay reference) {
            var named = month;
            if (named == null) {
                var running = YearMonth.from(reference.date());
                return reference.occurrences(MONTHS_AHEAD, n -> inMonth(running.plusMonths(n)));
            }
            if (year != null) {
                var existing = inMonth(YearMonth.of(year, named));
                return existing == null ? List.of() : List.of(existing);
            }
            return reference.occurrences(
                    YEARS_AHEAD, n -> inMonth(YearMonth.of(reference.date().getYear() + n, named)));
        }

        @Nullable
        DayStretch inMonth(YearMonth inThat) {
            var date = ReferenceDay.existing(inThat.getYear(), inThat.getMonth(), day);
            return date == null ? null : DayStretch.day(date);
        }
    }

    /** Reads a date, were it only its day, or stays. */
    static @Nullable Date next(TokenCursor cursor) {
        return cursor.once(Date.class, () -> {
            var whole = cursor.attempt(() -> yearFirst(cursor));
            return whole != null ? whole : dayFirst(cursor);
        });
    }

    /** Reads nothing but a day's number, or stays: the « 3 » of « 3-10/08 ». */
    static @Nullable Date dayAlone(TokenCursor cursor) {
        return cursor.attempt(() -> {
            var day = day(cursor);
            return day < 1 || day > 31 ? null : new Date(day, null, null, ' ');
        });
    }

    private static @Nullable Date yearFirst(TokenCursor cursor) {
        if (!(cursor.next() instanceof Numeral first) || !first.hasDigits(4)) {
            return null;
        }
        var year = year(cursor);
        var month = monthInDigits(cursor, "-");
        var parted = cursor.isGlued() && cursor.takeAny("-") && cursor.isGlued();
        var day = cursor.numeral();
        return year == null || month == null || !parted || day == null || !day.hasDigits(2)
                ? null
                : new Date(day.value(), month, year, '-');
    }

    private static @Nullable Date dayFirst(TokenCursor cursor) {
        var start = cursor.position();
        var day = day(cursor);
        if (day < 1 || day > 31) {
            return null;
        }
        var named = cursor.month();
        if (named != null) {
            cursor.takeEndOfAbbreviation();
            return new Date(day, named, cursor.attempt(() -> year(cursor)), ' ');
        }
        if (!(cursor.next() instanceof Sign)) {
            var spaced = cursor.attempt(() -> spaced(cursor, day));
            return spaced != null ? spaced : new Date(day, null, null, ' ');
        }
        for (var sign : List.of("/", ".", "-")) {
            var month = cursor.attempt(() -> monthInDigits(cursor, sign));
            if (month != null) {
                return inDigits(cursor, start, day, month, sign);
            }
        }
        return new Date(day, null, null, ' ');
    }

    /** « 24 04 26 », « le 17 03 »: the month's zero tells it from other numbers. */
    private static @Nullable Date spaced(TokenCursor cursor, int day) {
        var twoDigits = cursor.before() instanceof Numeral before && before.hasDigits(2);
        var month = cursor.numeral();
        if (!twoDigits
                || month == null
                || !month.hasDigits(2)
                || !month.digits().startsWith("0")
                || month.value() == 0
                || isATime(cursor)) {
            return null;
        }
        var year = cursor.attempt(() -> {
            var digits = cursor.numeral();
            var short2 = digits != null && digits.hasDigits(2) && digits.value() >= FIRST_SHORT_YEAR;
            return digits == null || isATime(cursor) || !(short2 || digits.hasDigits(4)) ? null : digits.value() % 100;
        });
        return cursor.next() instanceof Numeral && !(cursor.next(1) instanceof Measure)
                ? null
                : new Date(day, Month.of(month.value()), year == null ? null : Integer.valueOf(2000 + year), APART);
    }

    private static @Nullable Date inDigits(TokenCursor cursor, int start, int day, Month month, String sign) {
        var share = SHARES.contains(cursor.digitsSince(start));
        var more = cursor.attempt(() -> cursor.isGlued() && cursor.takeAny(sign) ? cursor.numeral() : null);
        if (more == null) {
            // « 9.1 » is the shade of a colour.
            if (sign.equals(".")
                    && start == 0
                    && cursor.atEnd()
                    && cursor.digitsSince(start).matches("\\d\\d/0\\d")) {
                return new Date(day, month, null, ' ');
            }
            var shade = sign.equals(".") && cursor.digitsSince(start).length() == "9/1".length();
            return shade ? null : new Date(day, month, null, sign.charAt(0), share);
        }
        var year = switch (more.digits().length()) {
            case 2 -> 2000 + more.value();
            case 4 -> more.value();
            default -> 0;
        };
        return year < 2000 || year > 2099 ? null : new Date(day, month, year, sign.charAt(0));
    }

    private static int day(TokenCursor cursor) {
        var digits = cursor.numeral();
        if (digits == null) {
            var one = !cursor.isBehind(LE) && cursor.stands(ONE) && cursor.next(1) instanceof Token.MonthName;
            var word = cursor.take(FIRST) ? Integer.valueOf(1) : one ? null : NumberWords.next(cursor);
            return word == null || isATime(cursor) ? 0 : word;
        }
        if (digits.value() == 1 && cursor.isGlued()) {
            cursor.take(ORDINAL);
        }
        return digits.digits().length() > 2 || isATime(cursor) ? 0 : digits.value();
    }

    private static boolean isATime(TokenCursor cursor) {
        return cursor.next() instanceof Measure || (cursor.isGlued() && cursor.stands(0, ':'));
    }

    private static @Nullable Month monthInDigits(TokenCursor cursor, String sign) {
        var parted = cursor.takeAny(sign) && cursor.next() instanceof Numeral;
        var digits = parted ? cursor.numeral() : null;
        var no = digits == null
                || digits.digits().length() > 2
                || digits.value() < 1
                || digits.value() > 12
                || cursor.next() instanceof Measure;
        return no || digits == null ? null : Month.of(digits.value());
    }

    /** Four digits that are no price and no time. */
    static @Nullable Integer year(TokenCursor cursor) {
        var digits = cursor.numeral();
        return digits != null
                        && digits.hasDigits(4)
                        && digits.value() >= 2000
                        && digits.value() <= 2099
                        && !(cursor.next() instanceof Measure)
                ? Integer.valueOf(digits.value())
                : null;
    }

    /** The coming day, today included; with its year it may be past. Null where there is no such day. */
    static @Nullable LocalDate coming(Date date, LocalDate from) {
        return date.on(ReferenceDay.on(from)).stream()
                .filter(day -> date.year() != null || !day.first().isBefore(from))
                .map(DayStretch::first)
                .findFirst()
                .orElse(null);
    }
}
