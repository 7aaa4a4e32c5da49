package app.rosalie.agenda.vacancy;

import app.rosalie.clients.ClientId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

/**
 * A client who might take a slot that has become free.
 *
 * @param reasons why she might, the strongest first; never empty
 */
public record SlotCandidate(ClientId client, String name, List<Reason> reasons) {

    public sealed interface Reason {

        int weight();

        /** The treatment is due for her again. */
        record Due(Instant last) implements Reason {

            @Override
            public int weight() {
                return 4;
            }
        }

        /** She has a later visit and could come earlier. */
        record LaterVisit(Instant start) implements Reason {

            @Override
            public int weight() {
                return 3;
            }
        }

        /** She has mostly come on that day of the week. */
        record UsualWeekday(DayOfWeek day) implements Reason {

            @Override
            public int weight() {
                return 2;
            }
        }
    }

    int weight() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }
}
