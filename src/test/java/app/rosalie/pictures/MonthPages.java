package app.rosalie.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Months of an agenda, of days with so many visits. */
public final class MonthPages {

    private MonthPages() {}

    public static MonthPicture.Cell cell(int day, int visits) {
        return new MonthPicture.Cell(
                Integer.toString(day),
                visits + " RDV",
                visits / 8.0,
                visits > 7 ? MonthPicture.State.FULL : MonthPicture.State.OPEN,
                visits == 4,
                false,
                false);
    }

    public static MonthPicture.Cell closedCell(int day) {
        return new MonthPicture.Cell(
                Integer.toString(day), "fermé", null, MonthPicture.State.CLOSED, false, false, false);
    }

    public static MonthPicture month(int blank, MonthPicture.Cell... cells) {
        return new MonthPicture(
                "Planning de novembre 2026",
                "Novembre 2026",
                "74 rendez-vous · taux d’occupation 68 %",
                AgendaPages.DAYS,
                blank,
                Arrays.asList(cells),
                List.of(
                        new LegendEntry(StatusSign.TO_CONFIRM, "à confirmer"),
                        new LegendEntry(StatusSign.FULL, "complet"),
                        new LegendEntry(StatusSign.CLOSED, "fermé")));
    }

    /** A month whose Sundays are closed; the 23rd is today. */
    public static MonthPicture month(int blank, int days) {
        return month(
                blank,
                IntStream.rangeClosed(1, days)
                        .mapToObj(day ->
                                (blank + day) % 7 == 0 ? closedCell(day) : placed(cell(day, day * 7 % 9), day - 23))
                        .toArray(MonthPicture.Cell[]::new));
    }

    private static MonthPicture.Cell placed(MonthPicture.Cell cell, int daysFromToday) {
        return new MonthPicture.Cell(
                cell.day(),
                cell.note(),
                cell.load(),
                cell.state(),
                cell.toConfirm(),
                daysFromToday == 0,
                daysFromToday < 0);
    }
}
