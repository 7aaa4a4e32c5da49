package app.rosalie.language;

import app.rosalie.language.Token.Measure;
import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Sign;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date, as far as it was said: « 12/03 », « 1er », « 12 mars 2027 », « 2027-03-12 ». */
final class DatePart {

    /** As far ahead as a 29 February may be. */
    private static final int YEARS_AHEAD = 8;

    private static final int MONTHS_AHEAD = 3;
    private static final Set<String> SHARES = Set.of("1/2", "1/3", "2/3", "1/4", "3/4", "4/5", "5/5", "7/7", "24/7");
    private static final Sayings FIRST = Sayings.of("premier");
    private static final Sayings ORDINAL = Sayings.of("er", "ier");

    private DatePart() {}

    /**
     * @param sign what parts the day from a month in digits; a space where the month is a word or was not said
     * @param maybeShare whether it may as well be a part of a whole: « 1/2 », « 5/5 », « 24/7 »
     */
    record Date(int day, @Nullable Month month, @Nullable Integer year, char sign, boolean maybeShare) {

        Date(int day, @Nullable Month month, @Nullable Integer year, char sign) {
            this(day, month, year, sign, false);
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
        List<Stretch> on(Today today) {
            var named = month;
            if (named == null) {
                var running = YearMonth.from(today.date());
                return today.occurrences(MONTHS_AHEAD, n -> inMonth(running.plusMonths(n)));
            }
            if (year != null) {
                var existing = inMonth(YearMonth.of(year, named));
                return existing == null ? List.of() : List.of(existing);
            }
            return today.occurrences(
                    YEARS_AHEAD, n -> inMonth(YearMonth.of(today.date().getYear() + n, named)));
        }

        @Nullable
        Stretch inMonth(YearMonth inThat) {
            var date = Today.existing(inThat.getYear(), inThat.getMonth(), day);
            return date == null ? null : Stretch.day(date);
        }
    }

    /** Reads a date, were it only its day, or stays. */
    static @Nullable Date next(Reading reading) {
        var whole = reading.attempt(() -> yearFirst(reading));
        return whole != null ? whole : reading.attempt(() -> dayFirst(reading));
    }

    /** Reads nothing but a day's number, or stays: the « 3 » of « 3-10/08 ». */
    static @Nullable Date dayAlone(Reading reading) {
        return reading.attempt(() -> {
            var day = day(reading);
            return day < 1 || day > 31 ? null : new Date(day, null, null, ' ');
        });
    }

    private static @Nullable Date yearFirst(Reading reading) {
        if (!(reading.next() instanceof Numeral first) || !first.hasDigits(4)) {
            return null;
        }
        var year = year(reading);
        var month = monthInDigits(reading, "-");
        var parted = reading.isGlued() && reading.takeAny("-") && reading.isGlued();
        var day = reading.numeral();
        return year == null || month == null || !parted || day == null || !day.hasDigits(2)
                ? null
                : new Date(day.value(), month, year, '-');
    }

    private static @Nullable Date dayFirst(Reading reading) {
        var start = reading.position();
        var day = day(reading);
        if (day < 1 || day > 31) {
            return null;
        }
        var named = reading.month();
        if (named != null) {
            reading.takeEndOfAbbreviation();
            return new Date(day, named, reading.attempt(() -> year(reading)), ' ');
        }
        if (!(reading.next() instanceof Sign)) {
            return new Date(day, null, null, ' ');
        }
        for (var sign : List.of("/", ".", "-")) {
            var month = reading.attempt(() -> monthInDigits(reading, sign));
            if (month != null) {
                return inDigits(reading, start, day, month, sign);
            }
        }
        return new Date(day, null, null, ' ');
    }

    private static @Nullable Date inDigits(Reading reading, int start, int day, Month month, String sign) {
        var share = SHARES.contains(reading.digitsSince(start));
        var more = reading.attempt(() -> reading.isGlued() && reading.takeAny(sign) ? reading.numeral() : null);
        if (more == null) {
            return new Date(day, month, null, sign.charAt(0), share);
        }
        var year = switch (more.digits().length()) {
            case 2 -> 2000 + more.value();
            case 4 -> more.value();
            default -> 0;
        };
        return year < 2000 || year > 2099 ? null : new Date(day, month, year, sign.charAt(0));
    }

    private static int day(Reading reading) {
        var digits = reading.numeral();
        if (digits == null) {
            var word = reading.take(FIRST) ? Integer.valueOf(1) : NumberWords.next(reading);
            return word == null || isATime(reading) ? 0 : word;
        }
        if (digits.value() == 1 && reading.isGlued()) {
            reading.take(ORDINAL);
        }
        return digits.digits().length() > 2 || isATime(reading) ? 0 : digits.value();
    }

    private static boolean isATime(Reading reading) {
        return reading.next() instanceof Measure || (reading.isGlued() && reading.stands(0, ':'));
    }

    private static @Nullable Month monthInDigits(Reading reading, String sign) {
        var parted = reading.takeAny(sign) && reading.next() instanceof Numeral;
        var digits = parted ? reading.numeral() : null;
        var no = digits == null
                || digits.digits().length() > 2
                || digits.value() < 1
                || digits.value() > 12
                || reading.next() instanceof Measure;
        return no || digits == null ? null : Month.of(digits.value());
    }

    /** Four digits that are no price and no time. */
    static @Nullable Integer year(Reading reading) {
        var digits = reading.numeral();
        return digits != null
                        && digits.hasDigits(4)
                        && digits.value() >= 2000
                        && digits.value() <= 2099
                        && !(reading.next() instanceof Measure)
                ? Integer.valueOf(digits.value())
                : null;
    }

    /** The coming day, today included; with its year it may be past. Null where there is no such day. */
    static @Nullable LocalDate coming(Date date, LocalDate from) {
        return date.on(Today.on(from)).stream()
                .filter(day -> date.year() != null || !day.first().isBefore(from))
                .map(Stretch::first)
                .findFirst()
                .orElse(null);
    }
}
