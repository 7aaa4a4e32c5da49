package app.rosalie.chat.words;

import app.rosalie.pictures.Direction;
import app.rosalie.revenue.Comparison;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Periods as people call them, and how takings stand against those before. */
public final class PeriodWords {

    private PeriodWords() {}

    /** « mars 2026 », « semaine du 2 mars au 8 mars », « 2026 »; plain text. */
    public static String name(Voice voice, Period period) {
        return switch (period.kind()) {
            case DAY -> voice.day(period.first());
            case WEEK -> voice.plain(PeriodPhrase.WEEK, first(voice, period), voice.dayOfMonth(period.last()));
            case MONTH -> voice.plain(PeriodPhrase.MONTH, YearMonth.from(period.first()), year(period));
            case QUARTER ->
                voice.plain(PeriodPhrase.QUARTER, period.first().get(IsoFields.QUARTER_OF_YEAR), year(period));
            case YEAR -> year(period);
            case RANGE ->
                voice.plain(PeriodPhrase.RANGE, first(voice, period), voice.dayOfMonth(period.last()), year(period));
        };
    }

    /** Month and year are said once where they are those of the last day. */
    private static String first(Voice voice, Period period) {
        LocalDate first = period.first();
        if (YearMonth.from(first).equals(YearMonth.from(period.last()))) {
            return voice.plain(PeriodPhrase.DAY_NUMBER, first.getDayOfMonth());
        }
        return first.getYear() == period.last().getYear()
                ? voice.dayOfMonth(first)
                : voice.plain(PeriodPhrase.DAY_AND_YEAR, voice.dayOfMonth(first), Integer.toString(first.getYear()));
    }

    private static String year(Period period) {
        return Integer.toString(period.last().getYear());
    }

    /**
     * « +12 % par rapport à octobre à la même date »; plain text.
     *
     * @param running whether the period is not over, so that it is compared with the same part of the one before
     */
    public static String compared(Voice voice, Period period, boolean running, Comparison comparison) {
        return switch (comparison) {
            case Comparison.New() -> voice.plain(PeriodPhrase.COMPARED_NEW, period.kind());
            case Comparison.Percent(int percent) ->
                voice.plain(
                        PeriodPhrase.COMPARED_PERCENT, sign(percent), Math.abs(percent), than(voice, period, running));
            case Comparison.Amount(Money amount) ->
                voice.plain(
                        PeriodPhrase.COMPARED_AMOUNT,
                        sign(amount.cents()),
                        new Money(Math.abs(amount.cents())),
                        than(voice, period, running));
        };
    }

    private static String than(Voice voice, Period period, boolean running) {
        Period before = period.counterpart();
        String then = switch (period.kind()) {
            case DAY -> voice.plain(PeriodPhrase.THAN_DAY, before.first());
            case WEEK -> voice.plain(PeriodPhrase.THAN_WEEK);
            case MONTH -> voice.plain(PeriodPhrase.THAN_MONTH, YearMonth.from(before.first()));
            case QUARTER -> voice.plain(PeriodPhrase.THAN_QUARTER);
            case YEAR -> voice.plain(PeriodPhrase.THAN_YEAR, year(before));
            case RANGE -> voice.plain(PeriodPhrase.THAN_RANGE, period.days());
        };
        if (!running) {
            return then;
        }
        boolean sameHour = period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.WEEK;
        return voice.plain(sameHour ? PeriodPhrase.SAME_HOUR : PeriodPhrase.SAME_DATE, then);
    }

    /** The direction in which a comparison is drawn. */
    public static Direction direction(Comparison comparison) {
        return switch (comparison) {
            case Comparison.New() -> Direction.LEVEL;
            case Comparison.Percent(int percent) -> direction(percent);
            case Comparison.Amount(Money amount) -> direction(amount.cents());
        };
    }

    private static Direction direction(long difference) {
        return difference > 0 ? Direction.UP : difference < 0 ? Direction.DOWN : Direction.LEVEL;
    }

    private static String sign(long difference) {
        return difference > 0 ? "+" : difference < 0 ? "−" : "±";
    }
}
