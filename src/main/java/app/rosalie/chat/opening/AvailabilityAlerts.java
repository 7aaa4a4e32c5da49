package app.rosalie.chat.opening;

import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.room.AlertTeller;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Soon no day is open any more: told a week before, and again as it comes nearer, not every day. */
@Component
class AvailabilityAlerts implements AlertTeller {

    /** Whoever opens nothing behind that, has nothing to sell. */
    private static final int DAYS_LOOKED_AT = 60;

    /** So many days before the last one that is open. */
    private static final Set<Long> DAYS_TOLD = Set.of(6L, 3L, 1L, 0L);

    private final OpeningTimes times;

    AvailabilityAlerts(OpeningTimes times) {
        this.times = times;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.AVAILABILITY);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return last(pro, alert)
                .map(last -> Page.below(pro.voice(), OpeningPhrase.AVAILABILITY_CRUMB)
                        .say(OpeningPhrase.AVAILABILITY, days(alert, last), last)
                        .row(pro.button(OpeningPhrase.OPEN_DAYS, new OpeningAction.Open())
                                .main())
                        .back(new HomeAction.Open()));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return last(pro, alert).map(last -> pro.voice().say(OpeningPhrase.AVAILABILITY, days(alert, last), last));
    }

    private Optional<LocalDate> last(Pro pro, Alert alert) {
        LocalDate today = alert.day();
        return times.lastOpenDay(pro.salon(), today, today.plusDays(DAYS_LOOKED_AT))
                .filter(last -> DAYS_TOLD.contains(days(alert, last)));
    }

    private static long days(Alert alert, LocalDate last) {
        return ChronoUnit.DAYS.between(alert.day(), last);
    }
}
