package app.rosalie.agenda;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.FollowUpRule;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what goes on from another treatment comes in time behind it. */
@Component
@Transactional(readOnly = true)
public class FollowUps {

    private final AppointmentRows rows;

    FollowUps(AppointmentRows rows) {
        this.rows = rows;
    }

    /**
     * A rule that a visit would not keep.
     *
     * @param treatment which has the rule
     * @param last the day of the client's last visit from which it could go on; empty where she has had none
     */
    public record Missed(Treatment treatment, FollowUpRule rule, Optional<LocalDate> last) {}

    /** The first rule of its treatments that the visit would not keep; what is done ahead of it in the same visit keeps it. */
    public Optional<Missed> missed(Salon salon, ClientId client, Selection chosen, Instant start) {
        for (Selection.Line line : chosen.lines()) {
            Optional<FollowUpRule> rule = line.treatment().followUp();
            if (rule.isPresent() && !chosen.holds(rule.get().after())) {
                Optional<LocalDate> last = rows.lastOf(
                                salon.id().value(),
                                client.value(),
                                rule.get().after().value(),
                                start)
                        .map(salon::dayOf);
                if (last.isEmpty() || isTooLongAgo(last.get(), salon.dayOf(start), rule.get())) {
                    return Optional.of(new Missed(line.treatment(), rule.get(), last));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTooLongAgo(LocalDate last, LocalDate day, FollowUpRule rule) {
        return ChronoUnit.DAYS.between(last, day) > rule.withinDays();
    }
}
