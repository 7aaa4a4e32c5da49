package app.rosalie.agenda;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Which free starts are offered where more are free than anybody reads: round ones before others, in the order of the day. */
public final class StartSelection {

    /** As many as are offered of one day that is chosen. */
    public static final int MOST_OF_A_DAY = 24;

    /** As many as are offered of each day where several stand below each other. */
    public static final int FEW = 4;

    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;

    private StartSelection() {}

    /** At most {@link #MOST_OF_A_DAY}: all of them, else those at half hours, else those at full hours, else the first. */
    public static List<Instant> ofADay(List<Instant> starts) {
        for (int minutes : new int[] {1, HALF, HOUR}) {
            List<Instant> round = starts.stream()
                    .filter(start -> start.getEpochSecond() % (minutes * 60L) == 0)
                    .toList();
            if (round.size() <= MOST_OF_A_DAY) {
                return round;
            }
        }
        return starts.subList(0, MOST_OF_A_DAY);
    }

    /** At most {@link #FEW}, spread over the day: full hours where there are enough of them, else half hours, quarters, any. */
    public static List<LocalTime> few(List<LocalTime> starts) {
        for (int minutes : new int[] {HOUR, HALF, QUARTER, 1}) {
            List<LocalTime> round = starts.stream()
                    .filter(start -> start.toSecondOfDay() / 60 % minutes == 0)
                    .toList();
            if (round.size() >= Math.min(FEW, starts.size())) {
                return spread(round);
            }
        }
        return spread(starts);
    }

    private static List<LocalTime> spread(List<LocalTime> starts) {
        if (starts.size() <= FEW) {
            return starts;
        }
        List<LocalTime> some = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            some.add(starts.get(i * (starts.size() - 1) / (FEW - 1)));
        }
        return some;
    }
}
