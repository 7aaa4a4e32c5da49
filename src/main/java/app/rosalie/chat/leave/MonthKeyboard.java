package app.rosalie.chat.leave;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A month as a keyboard: weeks from Monday, seven days a row.
 *
 * @param first days before it cannot be chosen
 * @param last nor can those behind it
 * @param turn what leads to the month of a day
 * @param choose what a day does
 */
record MonthKeyboard(
        Pro pro,
        YearMonth month,
        LocalDate first,
        LocalDate last,
        Function<LocalDate, Action> turn,
        Function<LocalDate, Action> choose) {

    private static final int DAYS = 7;

    void add(Page page) {
        page.grid(DAYS, weekdays()).grid(DAYS, days()).rows(2, ways());
    }

    private List<Button> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> nothing(pro.voice().weekday(day, TextStyle.NARROW).toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Weeks in which nothing can be chosen are left out. */
    private List<Button> days() {
        LocalDate start = month.atDay(1).with(DayOfWeek.MONDAY);
        return Stream.iterate(start, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusWeeks(1))
                .map(monday -> monday.datesUntil(monday.plusDays(DAYS)).toList())
                .filter(week -> week.stream().anyMatch(this::canBeChosen))
                .flatMap(week -> week.stream().map(this::day))
                .toList();
    }

    private Button day(LocalDate day) {
        return canBeChosen(day)
                ? Button.of(String.valueOf(day.getDayOfMonth()), choose.apply(day))
                : nothing(pro.voice().plain(LeavePhrase.BLANK));
    }

    private boolean canBeChosen(LocalDate day) {
        return YearMonth.from(day).equals(month) && !day.isBefore(first) && !day.isAfter(last);
    }

    /** A press of what only fills the page shows the page again. */
    private Button nothing(String label) {
        return Button.of(label, turn.apply(shown(month)));
    }

    private List<Button> ways() {
        List<Button> ways = new ArrayList<>();
        if (month.isAfter(YearMonth.from(first))) {
            ways.add(way(LeavePhrase.PREVIOUS_MONTH, month.minusMonths(1)));
        }
        if (month.isBefore(YearMonth.from(last))) {
            ways.add(way(LeavePhrase.NEXT_MONTH, month.plusMonths(1)));
        }
        return ways;
    }

    private Button way(Phrase phrase, YearMonth to) {
        return pro.button(phrase, turn.apply(shown(to)), to);
    }

    private LocalDate shown(YearMonth month) {
        return month.atDay(1).isBefore(first) ? first : month.atDay(1);
    }
}
