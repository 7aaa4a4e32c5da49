package app.rosalie.language;

import app.rosalie.language.Token.Day;
import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Word;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months, quarters and years, as they may stand in any sentence. */
final class CalendarPart {

    private static final int LENGTH_OF_SAM = 3;

    /** The last word says whether a bare number may be a day: « le 5 », « au 5 ». */
    private static final Sayings ARTICLES = Sayings.of(
            "le",
            "au",
            "du",
            "pour le",
            "ce",
            "le jour du",
            "celui du",
            "date du",
            "la journee du",
            "vers le",
            "c est le",
            "les");

    private static final Sayings LEADS =
            Sayings.of("de", "d", "sur", "pour", "a", "la journee de", "la", "des", "celui de");

    private static final Sayings OF_THE_MONTH = Sayings.of("du mois", "de ce mois", "courant");

    /**
     * @param stretches the likeliest first
     * @param maybeName whether it may as well be somebody's name
     */
    record Heard(List<Stretch> stretches, boolean maybeName) {

        static @Nullable Heard of(@Nullable List<Stretch> stretches) {
            return stretches == null || stretches.isEmpty() ? null : new Heard(stretches, false);
        }

        boolean isOneDay() {
            return stretches.stream().allMatch(Stretch::isOneDay);
        }
    }

    private CalendarPart() {}

    static @Nullable Heard next(Reading reading, Today today, boolean behindAnArticle) {
        return reading.attempt(() -> {
            var range = DayRangePart.next(reading, today);
            if (range != null) {
                return Heard.of(range);
            }
            var whole = named(reading, today);
            if (whole != null) {
                return whole;
            }
            var article = reading.take(ARTICLES) || behindAnArticle;
            if (!article) {
                reading.take(LEADS);
            }
            var days = reading.attempt(() -> NamedRangePart.unled(reading, today));
            if (days != null) {
                return Heard.of(days);
            }
            var named = named(reading, today);
            return named != null ? named : Heard.of(date(reading, today, article));
        });
    }

    private static @Nullable Heard named(Reading reading, Today today) {
        var parts = PartOfYear.next(reading, today);
        if (parts != null) {
            return Heard.of(parts);
        }
        return switch (reading.next()) {
            case Day day -> NotATime.isGameOrSea(reading) ? null : weekday(reading, day, today);
            case Word _ -> inWords(reading, today);
            case Numeral _ -> Heard.of(DayWords.next(reading, today));
            case Token.MonthName _ -> month(reading, today);
            case Token.Measure _, Token.Sign _ -> null;
            case null -> null;
        };
    }

    private static @Nullable Heard inWords(Reading reading, Today today) {
        var days = DayWords.next(reading, today);
        days = days != null ? days : FeastPart.next(reading, today);
        days = days != null ? days : CountedPart.next(reading, today);
        days = days != null ? days : WeekPart.next(reading, today);
        return days != null ? Heard.of(days) : month(reading, today);
    }

    private static @Nullable Heard month(Reading reading, Today today) {
        var month = MonthPart.next(reading, today);
        return month == null ? null : new Heard(month.stretches(), month.maybeName());
    }

    /** « sam demain 14h »: where another day follows, Sam is a person. */
    private static @Nullable Heard weekday(Reading reading, Day day, Today today) {
        var feast = FeastPart.next(reading, today);
        var days = feast != null ? feast : WeekdayPart.next(reading, today);
        var sam = day.day() == DayOfWeek.SATURDAY
                && day.end() - day.start() == LENGTH_OF_SAM
                && (reading.next() instanceof Day || DayWords.stand(reading));
        return days == null ? null : new Heard(days, sam);
    }

    /** A date in figures or with its month; a mere number only behind an article, and if nothing is counted by it. */
    static @Nullable List<Stretch> date(Reading reading, Today today, boolean article) {
        return reading.attempt(() -> {
            if (NotATime.isPhone(reading)) {
                return null;
            }
            var inWords = reading.next() instanceof Word;
            var date = DatePart.next(reading);
            if (date == null || WeekdayPart.goesOn(reading)) {
                return null;
            }
            var mere = date.month() == null;
            if (!date.isPlain() && (!article || (mere && isCounted(reading, inWords)))) {
                return null;
            }
            if (mere) {
                reading.take(OF_THE_MONTH);
            }
            var days = date.on(today);
            return days.isEmpty() ? null : days;
        });
    }

    private static boolean isCounted(Reading reading, boolean inWords) {
        return NotATime.isCounted(reading)
                || (inWords
                        && reading.next() instanceof Word word
                        && !word.folded().equals("a"));
    }
}
