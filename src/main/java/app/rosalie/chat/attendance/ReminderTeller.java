package app.rosalie.chat.attendance;

import app.rosalie.agenda.Attendances;
import app.rosalie.agenda.Visit;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.Reminders;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.room.ClientTeller;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Salon;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts reminders into words, as the visit stands now. */
@Component
class ReminderTeller implements ClientTeller {

    private final Reminders reminders;
    private final Attendances attendances;
    private final InstantSource clock;

    ReminderTeller(Reminders reminders, Attendances attendances, InstantSource clock) {
        this.reminders = reminders;
        this.attendances = attendances;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.REMINDER, AlertKind.LAST_REMINDER);
    }

    @Override
    public Optional<ClientId> whom(Salon salon, Alert alert) {
        return reminders.visit(alert).map(Visit::clientId);
    }

    @Override
    public Optional<Page> page(SalonClient client, Alert alert) {
        return reminders.visit(alert).map(visit -> page(new VisitOfClient(client, visit), alert.kind()));
    }

    /** Whoever has said that she comes, is not asked again. */
    private Page page(VisitOfClient hers, AlertKind kind) {
        Page page = hers.page();
        if (kind == AlertKind.REMINDER) {
            page.say(
                    AttendancePhrase.REMINDER,
                    hers.firstName(),
                    hers.near(clock.instant()),
                    hers.day(),
                    hers.time(),
                    hers.visit().title(),
                    hers.salon().name());
        } else {
            page.say(
                    AttendancePhrase.LAST_REMINDER,
                    hers.firstName(),
                    hers.time(),
                    hers.visit().title(),
                    hers.salon().name());
        }
        return attendances.of(hers.salon().id(), hers.visit()).isEmpty()
                ? page.gap().say(AttendancePhrase.WILL_YOU_COME).row(hers.comes(), hers.change(AttendancePhrase.CHANGE))
                : page.row(hers.change(AttendancePhrase.CHANGE), hers.late());
    }
}
