package app.rosalie.language.time;

import app.rosalie.language.text.Ordinal;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordSet;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters and half-years, by their number or by how far they are: « 1er trimestre 2025 », « T4 2025 », « le dernier semestre ». */
final class PartOfYear {

    private static final int YEARS_AROUND = 2;

    private static final Phrases LETTER = TimeWord.QUARTER_LETTER.phrases();
    private static final Phrases OF = TimeWord.OF.phrases();

    private static final PartOfYear QUARTERS =
            new PartOfYear(Grain.QUARTER, 3, TimeWord.QUARTER, TimeWord.THE_QUARTER, TimeWord.THIS_QUARTER);
    private static final PartOfYear HALVES =
            new PartOfYear(Grain.HALF_YEAR, 6, TimeWord.HALF_YEAR, TimeWord.THE_HALF_YEAR, TimeWord.THIS_HALF_YEAR);

    static final Set<String> BEGINNINGS = WordSet.of(
            Ordinal.BEGINNINGS,
            Phrases.beginnings(
                    LETTER,
                    QUARTERS.noun,
                    QUARTERS.stepped,
                    QUARTERS.thisOne,
                    HALVES.noun,
                    HALVES.stepped,
                    HALVES.thisOne,
                    WeekdayRule.NEXT,
                    WeekdayRule.LAST));

    private final Grain grain;
    private final int months;
    private final Phrases noun;
    private final Phrases stepped;
    private final Phrases thisOne;

    private PartOfYear(Grain grain, int months, TimeWord noun, TimeWord stepped, TimeWord thisOne) {
        this.grain = grain;
        this.months = months;
        this.noun = noun.phrases();
        this.stepped = stepped.phrases();
        this.thisOne = thisOne.phrases();
    }

    /** Whether one stands here, so that its number counts nothing else. */
    static boolean stands(TokenCursor cursor, ReferenceDay reference) {
        var start = cursor.position();
        var stands = next(cursor, reference) != null;
        cursor.moveTo(start);
        return stands;
    }

    static @Nullable List<DayStretch> next(TokenCursor cursor, ReferenceDay reference) {
        if (!(cursor.next() instanceof Numeral) && !cursor.standsOneOf(BEGINNINGS)) {
            return null;
        }
        var quarters = QUARTERS.read(cursor, reference);
        return quarters != null ? quarters : HALVES.read(cursor, reference);
    }

    private @Nullable List<DayStretch> read(TokenCursor cursor, ReferenceDay reference) {
        var parts = cursor.attempt(() -> numbered(cursor, reference));
        parts = parts != null ? parts : cursor.attempt(() -> lastOfAYear(cursor, reference));
        return parts != null ? parts : cursor.attempt(() -> stepped(cursor, reference));
    }

    /** Looking ahead, only its year tells « T4 » from the size of a nail. */
    private @Nullable List<DayStretch> numbered(TokenCursor cursor, ReferenceDay reference) {
        var letter = grain == Grain.QUARTER && cursor.take(LETTER);
        var number = letter ? gluedNumber(cursor) : number(cursor);
        if (number < 1 || number > last()) {
            return null;
        }
        var year = year(cursor, reference);
        if (year != null) {
            return List.of(of(year, number));
        }
        return (letter && !reference.lookingBack()) || isOfSomethingElse(cursor)
                ? null
                : reference.occurrences(YEARS_AROUND, n -> of(reference.date().getYear() + n, number));
    }

    /** « 1er trimestre », « deuxième trimestre », « trimestre 3 »; 0 where none stands here. */
    private int number(TokenCursor cursor) {
        if (cursor.take(noun)) {
            return cursor.numeral() instanceof Numeral number ? number.value() : 0;
        }
        var ordinal = Ordinal.fromTheFirst(cursor);
        return cursor.take(noun) ? ordinal : 0;
    }

    private static int gluedNumber(TokenCursor cursor) {
        return cursor.isGlued() && cursor.numeral() instanceof Numeral number ? number.value() : 0;
    }

    /** « le dernier trimestre 2025 », which would be the one before this without its year. */
    private @Nullable List<DayStretch> lastOfAYear(TokenCursor cursor, ReferenceDay reference) {
        var year = cursor.take(WeekdayRule.LAST) && cursor.take(noun) ? year(cursor, reference) : null;
        return year == null ? null : List.of(of(year, last()));
    }

    private static @Nullable Integer year(TokenCursor cursor, ReferenceDay reference) {
        var number = cursor.attempt(() -> {
            cursor.takeAny("/-");
            return DateRule.year(cursor);
        });
        if (number != null) {
            return number;
        }
        var years = cursor.attempt(() -> MonthRule.year(cursor, reference));
        return years == null ? null : years.getFirst().first().getYear();
    }

    /** « le premier trimestre de grossesse ». */
    private static boolean isOfSomethingElse(TokenCursor cursor) {
        return cursor.stands(OF);
    }

    private @Nullable List<DayStretch> stepped(TokenCursor cursor, ReferenceDay reference) {
        var steps = PeriodSteps.next(cursor, stepped, noun, thisOne);
        return steps == null
                ? null
                : List.of(DayStretch.partOfYear(
                        YearMonth.from(reference.date()).plusMonths((long) months * steps), months, grain));
    }

    private DayStretch of(int year, int number) {
        return DayStretch.partOfYear(YearMonth.of(year, months * number), months, grain);
    }

    private int last() {
        return Month.values().length / months;
    }
}
