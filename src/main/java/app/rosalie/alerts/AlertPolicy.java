package app.rosalie.alerts;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.salon.Salon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whether an alert is told now, later or never, and whether the phone makes a sound. Quiet hours hold back all but a
 * cancellation that empties the coming morning, and what comes at a time that the pro has chosen herself: that comes without a
 * sound.
 */
@Component
class AlertPolicy {

    private static final LocalTime END_OF_MORNING = LocalTime.NOON;
    private static final int HOURS_TO_GET_READY = 2;

    private final AlertChoices choices;
    private final Visits visits;
    private final OpeningTimes openingTimes;

    AlertPolicy(AlertChoices choices, Visits visits, OpeningTimes openingTimes) {
        this.choices = choices;
        this.visits = visits;
        this.openingTimes = openingTimes;
    }

    /** What is to be done with an alert. */
    sealed interface Verdict {

        /** @param alone not together with others, however many they are */
        record Tell(boolean sound, boolean alone) implements Verdict {}

        record Wait(Instant until) implements Verdict {}

        record Drop(AlertOutcome why) implements Verdict {}
    }

    /** The rules of one salon at one moment. */
    Rules of(Salon salon, Instant now) {
        LocalDateTime local = salon.local(now);
        return new Rules(salon, now, choices.volumes(salon.id()), choices.hours(salon.id()), isOpen(salon, local));
    }

    private boolean isOpen(Salon salon, LocalDateTime local) {
        LocalDate day = local.toLocalDate();
        return !openingTimes.plan(salon, day).hours(day).ranges().isEmpty();
    }

    final class Rules {

        private final Salon salon;
        private final Instant now;
        private final LocalDateTime local;
        private final Map<AlertKind, AlertVolume> volumes;
        private final AlertHours hours;
        private final boolean open;

        private Rules(Salon salon, Instant now, Map<AlertKind, AlertVolume> volumes, AlertHours hours, boolean open) {
            this.salon = salon;
            this.now = now;
            this.local = salon.local(now);
            this.volumes = volumes;
            this.hours = hours;
            this.open = open;
        }

        Verdict on(Alert alert) {
            AlertVolume volume = volumes.getOrDefault(alert.kind(), AlertVolume.OFF);
            if (!alert.expires().isAfter(now)) {
                return new Verdict.Drop(AlertOutcome.EXPIRED);
            }
            if (volume == AlertVolume.OFF) {
                return new Verdict.Drop(AlertOutcome.OFF);
            }
            return alert.kind().isForClients() ? toClient(alert, volume) : toPro(alert, volume);
        }

        /** In the night only what changes the coming morning: whoever gets up for nothing would have been woken rather. */
        private Verdict toClient(Alert alert, AlertVolume volume) {
            return ClientHours.areQuiet(local) && !changesTheComingMorning(alert)
                    ? new Verdict.Wait(salon.instant(ClientHours.quietUntil(local)))
                    : new Verdict.Tell(volume == AlertVolume.SOUND, true);
        }

        private boolean changesTheComingMorning(Alert alert) {
            Instant awake = salon.instant(ClientHours.quietUntil(local).plusHours(HOURS_TO_GET_READY));
            return AlertKind.NEWS.contains(alert.kind())
                    && visits.visit(salon.id(), new AppointmentId(alert.subject()))
                            .filter(visit -> visit.start().isBefore(awake))
                            .isPresent();
        }

        private Verdict toPro(Alert alert, AlertVolume volume) {
            if (alert.kind().isForWorkdays() && !isWorkday()) {
                return new Verdict.Drop(AlertOutcome.OUTDATED);
            }
            boolean quiet = hours.isQuiet(local.toLocalTime());
            boolean urgent = alert.kind() == AlertKind.CANCELLATION && emptiesTheComingMorning(alert, quiet);
            if (quiet && !urgent && !alert.kind().standsAlone()) {
                return new Verdict.Wait(salon.instant(hours.quietUntil(local)));
            }
            boolean mayRing = !quiet && (open || !hours.daysOffSilent());
            boolean sound = volume == AlertVolume.SOUND && (urgent || mayRing);
            return new Verdict.Tell(sound, urgent || alert.kind().standsAlone());
        }

        private boolean isWorkday() {
            return open
                    || visits.day(salon, local.toLocalDate()).stream()
                            .anyMatch(visit -> visit.status().isActive());
        }

        private boolean emptiesTheComingMorning(Alert cancellation, boolean quiet) {
            LocalDateTime awake = quiet ? hours.quietUntil(local) : local;
            Instant noon = salon.instant(awake.toLocalDate().atTime(END_OF_MORNING));
            return visits.visit(salon.id(), new AppointmentId(cancellation.subject()))
                    .filter(visit -> visit.start().isBefore(noon))
                    .isPresent();
        }
    }
}
