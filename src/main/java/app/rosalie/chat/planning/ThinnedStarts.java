package app.rosalie.chat.planning;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A few starts out of many, spread over the day; round ones are preferred. */
final class ThinnedStarts {

    static final int MOST = 4;

    private static final int[] ROUND = {60, 30, 15, 1};

    private ThinnedStarts() {}

    static List<LocalTime> of(List<LocalTime> starts) {
        for (int minutes : ROUND) {
            List<LocalTime> round = starts.stream()
                    .filter(start -> DayMinutes.minute(start) % minutes == 0)
                    .toList();
            if (round.size() >= Math.min(MOST, starts.size())) {
                return spread(round);
            }
        }
        return spread(starts);
    }

    private static List<LocalTime> spread(List<LocalTime> starts) {
        if (starts.size() <= MOST) {
            return starts;
        }
        List<LocalTime> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(starts.get(i * (starts.size() - 1) / (MOST - 1)));
        }
        return some;
    }
}
