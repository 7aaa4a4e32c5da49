package app.rosalie.chat.planning;

import app.rosalie.agenda.DaySheet;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The key facts of some days, worded for the line below a heading. */
final class PlanningFigures {

    private static final String BETWEEN = " · ";

    private PlanningFigures() {}

    /** Visits, what is to confirm, what is expected (of days gone by: what was done), what is still free. */
    static String of(Voice voice, List<DaySheet> days, PlanningNow now) {
        List<String> facts = new ArrayList<>(counts(voice, days));
        boolean over = days.getLast().day().isBefore(now.today());
        Money worth = sum(days, over ? DaySheet::done : DaySheet::expected);
        if (worth.isPositive()) {
            facts.add(voice.plain(over ? PlanningPhrase.DONE : PlanningPhrase.EXPECTED, worth));
        }
        Duration free = free(days, now);
        if (free.isPositive()) {
            facts.add(free(voice, free));
        }
        return joined(facts);
    }

    /** The same of one day, after the word that it is closed. */
    static String ofDay(Voice voice, DaySheet sheet, PlanningNow now) {
        String facts = of(voice, List.of(sheet), now);
        return sheet.hours().isShut() ? joined(List.of(ClosedDayWords.worded(voice, sheet), facts)) : facts;
    }

    static List<String> counts(Voice voice, List<DaySheet> days) {
        List<String> facts = new ArrayList<>();
        facts.add(voice.plain(PlanningPhrase.COUNT, count(days)));
        long toConfirm = days.stream().mapToLong(DaySheet::toConfirm).sum();
        if (toConfirm > 0) {
            facts.add(voice.plain(PlanningPhrase.TO_CONFIRM, toConfirm));
        }
        return facts;
    }

    static long count(List<DaySheet> days) {
        return days.stream().mapToLong(sheet -> sheet.booked().size()).sum();
    }

    private static Money sum(List<DaySheet> days, Function<DaySheet, Money> what) {
        return days.stream().map(what).reduce(Money.ZERO, Money::plus);
    }

    static Duration free(List<DaySheet> days, PlanningNow now) {
        return days.stream()
                .flatMap(sheet -> sheet.free(now.instant()).stream())
                .map(TimeSpan::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** « 6 h libres », « 1 h 30 libre ». */
    static String free(Voice voice, Duration free) {
        return voice.plain(PlanningPhrase.FREE, free, free.toHours() > 0 ? free.toHours() : free.toMinutes());
    }

    static String joined(List<String> facts) {
        return String.join(BETWEEN, facts);
    }
}
