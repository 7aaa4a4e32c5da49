package app.rosalie.chat.kit.takings;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.TakingsAction;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Salon;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Whose figures are asked for, of which period, and seen from which day. */
public record TakingsScope(Pro pro, Period period, LocalDate today) {

    public TakingsScope of(Period other) {
        return new TakingsScope(pro, other, today);
    }

    public Voice voice() {
        return pro.voice();
    }

    public Salon salon() {
        return pro.salon();
    }

    /** Whether it is not over, and has begun. */
    public boolean isRunning() {
        return period.holds(today);
    }

    public boolean isPast() {
        return period.last().isBefore(today);
    }

    public boolean isAhead() {
        return period.first().isAfter(today);
    }

    /** Today where the period holds it, so that another period around it is the present one. */
    public LocalDate anchor() {
        return isRunning() ? today : period.first();
    }

    /** « Mars 2026 », « Mardi 3 mars »: the year of a day or week only where it is not the present one. */
    public String title() {
        String name = name();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The same within a line. */
    public String name() {
        boolean saysNoYear = period.kind() == Period.Kind.DAY || period.kind() == Period.Kind.WEEK;
        return saysNoYear
                ? withYear(PeriodWords.name(voice(), period), period.last())
                : PeriodWords.name(voice(), period);
    }

    /** « mars », « 2 mars »: enough where the period stands beside another one. */
    public String shortName() {
        return switch (period.kind()) {
            case DAY -> withYear(voice().shortDay(period.first()), period.first());
            case WEEK, RANGE -> withYear(voice().dayOfMonth(period.first()), period.first());
            case MONTH -> withYear(voice().month(YearMonth.from(period.first())), period.first());
            case QUARTER, YEAR -> PeriodWords.name(voice(), period);
        };
    }

    private String withYear(String name, LocalDate day) {
        int year = day.getYear();
        return year == today.getYear() ? name : voice().plain(TakingsPhrase.WITH_YEAR, name, Integer.toString(year));
    }

    /** A page below the figures and the names that these phrases are. */
    public Page page(Phrase... crumbs) {
        return Page.below(
                voice(),
                TakingsPhrase.CRUMB,
                Stream.of(crumbs).map(voice()::plain).toArray(String[]::new));
    }

    public boolean isWithinReach() {
        return open().isWithinReach();
    }

    public TakingsAction open() {
        return new TakingsAction.Open(period.kind(), period.first(), period.last());
    }
}
