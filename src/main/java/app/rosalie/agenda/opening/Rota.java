package app.rosalie.agenda.opening;

import app.rosalie.salon.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Weeks that take turns: early shift, late shift, and so on, for ever and in both directions.
 *
 * @param firstMonday on which the first of the weeks begins
 * @param weeks 2 to 6
 */
public record Rota(LocalDate firstMonday, List<OpeningHours> weeks) {

    public static final int MOST_WEEKS = 6;

    public Rota {
        weeks = List.copyOf(weeks);
        if (firstMonday.getDayOfWeek() != DayOfWeek.MONDAY || weeks.size() < 2 || weeks.size() > MOST_WEEKS) {
            throw new IllegalArgumentException("%s weeks from %s".formatted(weeks.size(), firstMonday));
        }
    }

    /** Which of the weeks a day belongs to, from 0. */
    public int turn(LocalDate day) {
        return Math.floorMod(ChronoUnit.WEEKS.between(firstMonday, monday(day)), weeks.size());
    }

    public DayHours on(LocalDate day) {
        return new DayHours(weeks.get(turn(day)).on(day.getDayOfWeek()));
    }

    /** The same rota with other hours in one of its weeks. */
    public Rota with(int turn, OpeningHours hours) {
        List<OpeningHours> changed = new ArrayList<>(weeks);
        changed.set(turn, hours);
        return new Rota(firstMonday, changed);
    }

    public static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    String text() {
        return firstMonday + "|" + weeks.stream().map(OpeningHours::text).collect(Collectors.joining("|"));
    }

    static Rota parse(String text) {
        String[] parts = text.split("\\|", -1);
        return new Rota(
                LocalDate.parse(parts[0]),
                Arrays.stream(parts).skip(1).map(OpeningHours::parse).toList());
    }
}
