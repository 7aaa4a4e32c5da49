package app.rosalie.language.time;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months, quarters and years, as they may stand in any sentence. */
final class CalendarRule {

    private static final int LENGTH_OF_SAM = 3;

    /** The last word says whether a bare number may be a day: « le 5 », « au 5 ». */
    private static final Phrases ARTICLES = TimeWord.BEFORE_A_DATE.phrases();

    private static final Phrases LEADS = TimeWord.BEFORE_A_DAY.phrases();

    /** What follows a day in words where nothing is counted: « c’est le vingt-quatre qui l’arrange ». */
    private static final Phrases GOES_ON = TimeWord.GOES_ON.phrases();

    private static final Set<String> GOES_ON_WITH_AN_HOUR = TimeWord.GOES_ON_WITH_AN_HOUR.words();

    private static final Set<String> BEFORE_A_FLOOR = TimeWord.BEFORE_A_FLOOR.words();
    private static final Set<String> NO_FLOOR = TimeWord.NO_FLOOR.words();
    private static final Set<String> FIRST = TimeWord.FIRST_OF_A_MONTH.words();
    private static final Set<String> NO_FIRST = TimeWord.NO_FIRST.words();

    private static final int LEAST_CLEAR_IN_WORDS = 11;

    private static final Phrases THESE = TimeWord.BEFORE_SEVERAL_DAYS.phrases();
    private static final Phrases OF_THE_MONTH = TimeWord.OF_THE_MONTH.phrases();

    /**
     * @param stretches the likeliest first
     * @param maybeName whether it may as well be somebody's name
     */
    record Heard(List<DayStretch> stretches, boolean maybeName) {

        static @Nullable Heard of(@Nullable List<DayStretch> stretches) {
            return stretches == null || stretches.isEmpty() ? null : new Heard(stretches, false);
        }

        boolean isOneDay() {
            return stretches.stream().allMatch(DayStretch::isOneDay);
        }
    }

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = WordSet.of(
            DayRangeRule.BEGINNINGS,
            NthRule.BEGINNINGS,
            PartOfYear.BEGINNINGS,
            RelativeDayRule.BEGINNINGS,
            LongWeekendRule.BEGINNINGS,
            DayWords.BEGINNINGS,
            NamedDayRule.BEGINNINGS,
            CountedDaysRule.ALL_BEGINNINGS,
            WeekRule.BEGINNINGS,
            MonthRule.BEGINNINGS,
            DateRule.BEGINNINGS,
            Phrases.beginnings(ARTICLES, LEADS));

    private CalendarRule() {}

    static @Nullable Heard next(TokenCursor cursor, ReferenceDay reference, boolean behindAnArticle) {
        return cursor.attempt(() -> {
            var range = DayRangeRule.next(cursor, reference);
            if (range != null) {
                return Heard.of(range);
            }
            var whole = named(cursor, reference);
            if (whole != null) {
                return whole;
            }
            var start = cursor.position();
            var several = cursor.stands(THESE);
            var article = cursor.take(ARTICLES) || behindAnArticle;
            if (!article) {
                cursor.take(LEADS);
            }
            // Where no word was passed over, names were looked for above.
            var led = cursor.position() > start;
            var days = led || cursor.next() instanceof Numeral
                    ? cursor.attempt(() -> NamedRangeRule.unled(cursor, reference))
                    : null;
            if (days != null) {
                return Heard.of(days);
            }
            var named = led ? named(cursor, reference) : null;
            return named != null ? named : Heard.of(date(cursor, reference, article, several));
        });
    }

    private static @Nullable Heard named(TokenCursor cursor, ReferenceDay reference) {
        var parts = PartOfYear.next(cursor, reference);
        parts = parts != null ? parts : NthRule.next(cursor, reference);
        parts = parts != null ? parts : RelativeDayRule.next(cursor, reference);
        if (parts != null) {
            return Heard.of(parts);
        }
        return switch (cursor.next()) {
            case Day day -> FalseTimes.isGameOrSea(cursor) ? null : weekday(cursor, day, reference);
            case Word _ -> inWords(cursor, reference);
            case Numeral _ -> {
                var days = DayWords.next(cursor, reference);
                yield Heard.of(days != null ? days : CountedDaysRule.fromADay(cursor, reference));
            }
            case Token.MonthName _ -> month(cursor, reference);
            case Token.Measure _, Token.Sign _ -> null;
            case null -> null;
        };
    }

    private static @Nullable Heard inWords(TokenCursor cursor, ReferenceDay reference) {
        var days = LongWeekendRule.next(cursor, reference);
        days = days != null ? days : DayWords.next(cursor, reference);
        days = days != null ? days : NamedDayRule.next(cursor, reference);
        days = days != null ? days : CountedDaysRule.next(cursor, reference);
        days = days != null ? days : WeekRule.next(cursor, reference);
        return days != null ? Heard.of(days) : month(cursor, reference);
    }

    private static @Nullable Heard month(TokenCursor cursor, ReferenceDay reference) {
        var months = MonthRule.mayBegin(cursor) ? cursor.attempt(() -> NamedRangeRule.months(cursor, reference)) : null;
        if (months != null) {
            return Heard.of(months);
        }
        var month = MonthRule.next(cursor, reference);
        return month == null ? null : new Heard(month.stretches(), month.maybeName());
    }

    /** « sam demain 14h »: where another day follows, Sam is a person. */
    private static @Nullable Heard weekday(TokenCursor cursor, Day day, ReferenceDay reference) {
        var feast = NamedDayRule.next(cursor, reference);
        feast = feast != null ? feast : cursor.attempt(() -> RelativeDayRule.besideWeekday(cursor, reference));
        var days = feast != null ? feast : WeekdayRule.next(cursor, reference);
        var sam = day.day() == DayOfWeek.SATURDAY
                && day.end() - day.start() == LENGTH_OF_SAM
                && (cursor.next() instanceof Day || DayWords.stand(cursor));
        return days == null ? null : new Heard(days, sam);
    }

    /** A date in figures or with its month; a mere number only behind an article, and if nothing is counted by it. */
    static @Nullable List<DayStretch> date(TokenCursor cursor, ReferenceDay reference, boolean article) {
        return date(cursor, reference, article, false);
    }

    /** @param several whether the article is « les »: « les 2 » are both, « les 4, 6 et 8 mai » are dates */
    private static @Nullable List<DayStretch> date(
            TokenCursor cursor, ReferenceDay reference, boolean article, boolean several) {
        return cursor.attempt(() -> {
            if (FalseTimes.isPhone(cursor)) {
                return null;
            }
            var start = cursor.position();
            var inWords = cursor.next() instanceof Word;
            var date = DateRule.next(cursor);
            if (date == null || WeekdayRule.goesOn(cursor)) {
                return null;
            }
            var row = date.month() == null && (article || isInARow(cursor, start))
                    ? DateRow.borrowed(cursor, date)
                    : null;
            if (row != null) {
                return row.on(reference);
            }
            var mere = date.month() == null;
            if (!date.isPlain() && (!article || (mere && (several || isNoDay(cursor, start, inWords, date.day()))))) {
                return null;
            }
            if (mere) {
                cursor.take(OF_THE_MONTH);
            }
            var days = directed(date, cursor, reference);
            return days.isEmpty() ? null : days;
        });
    }

    /** « le 4, 6 et 8 mai »: the six. */
    private static boolean isInARow(TokenCursor cursor, int start) {
        return start > 1
                && cursor.token(start - 1) instanceof Token.Sign sign
                && sign.sign() == ','
                && cursor.token(start - 2) instanceof Numeral;
    }

    /** « le 20 février dernier », « le 12 mai de l'année prochaine ». */
    private static List<DayStretch> directed(DateRule.Date date, TokenCursor cursor, ReferenceDay reference) {
        if (date.month() == null || date.year() != null) {
            return date.on(reference);
        }
        var year = MonthRule.yearBehind(cursor, reference);
        if (year != null) {
            return date.in(year).on(reference);
        }
        if (OpenEnd.stands(cursor)) {
            return date.on(reference);
        }
        if (cursor.take(WeekdayRule.LAST)) {
            return date.on(new ReferenceDay(reference.now(), true));
        }
        var next = cursor.take(WeekdayRule.NEXT) || cursor.take(WeekdayRule.COMING);
        return date.on(reference).stream()
                .filter(day -> !next || day.first().isAfter(reference.date()))
                .toList();
    }

    /** Whether a number alone counts something, is an ordinal, or one of the numbers that are spoken of. */
    private static boolean isNoDay(TokenCursor cursor, int start, boolean inWords, int day) {
        var goesOn = inWords && day >= LEAST_CLEAR_IN_WORDS && cursor.stands(GOES_ON);
        return FalseTimes.isCounted(cursor)
                || (inWords && (!goesOn && isCountedInWords(cursor) || isOneOrFloor(cursor, start)))
                || NumberTalk.isAt(cursor, start);
    }

    private static boolean isCountedInWords(TokenCursor cursor) {
        return cursor.next() instanceof Day
                || (cursor.next() instanceof Word word && !GOES_ON_WITH_AN_HOUR.contains(word.folded()))
                || (cursor.isGlued() && cursor.stands(0, '-'));
    }

    /** « le un », and « au premier », which is a floor; the first of a month is « le premier ». */
    private static boolean isOneOrFloor(TokenCursor cursor, int start) {
        if (!(cursor.token(start) instanceof Word word)) {
            return false;
        }
        var floor = start > 0
                && cursor.token(start - 1) instanceof Word article
                && BEFORE_A_FLOOR.contains(article.folded())
                && !(start > 1 && cursor.token(start - 2) instanceof Word open && NO_FLOOR.contains(open.folded()));
        return cursor.position() == start + 1
                && (NO_FIRST.contains(word.folded()) || (FIRST.contains(word.folded()) && floor));
    }
}
