package app.rosalie.chat.salonpage;

import app.rosalie.agenda.opening.DayHours;
import app.rosalie.agenda.opening.Doors;
import app.rosalie.agenda.opening.OpeningPlan;
import app.rosalie.agenda.opening.OpeningTimes;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a salon is open, in words. */
@Component
class DoorWords {

    private static final int DAYS = 60;
    private static final int DAYS_OF_A_WEEK = 7;

    private final OpeningTimes times;
    private final InstantSource clock;

    DoorWords(OpeningTimes times, InstantSource clock) {
        this.times = times;
        this.clock = clock;
    }

    /** « Ouvert jusqu’à 19:00 », « Fermé aujourd’hui, ouvre mardi à 9:00 »: a line of HTML. */
    String now(SalonClient client) {
        Salon salon = client.salon();
        Voice voice = client.voice();
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        OpeningPlan plan = times.plan(salon, today, today.plusDays(DAYS));
        Doors doors = Doors.at(plan, now, today, today.plusDays(DAYS));
        if (doors.open()) {
            return voice.say(SalonPagePhrase.OPEN, until(voice, salon, now, doors));
        }
        if (salon.hours().isEmpty() && doors.changes().isEmpty()) {
            return voice.say(SalonPagePhrase.BY_APPOINTMENT);
        }
        boolean shutToday = plan.hours(today).isShut();
        return doors.changes()
                .map(salon::local)
                .map(opening -> voice.say(
                        SalonPagePhrase.SHUT,
                        shutToday,
                        when(today, opening),
                        day(voice, today, opening),
                        voice.time(opening.toLocalTime())))
                .orElseGet(() -> voice.say(SalonPagePhrase.SHUT, shutToday, "UNKNOWN", "", ""));
    }

    /** The hour; none where that is not today's or the night's. */
    private static String until(Voice voice, Salon salon, Instant now, Doors doors) {
        return doors.changes()
                .filter(end -> Duration.between(now, end).compareTo(Duration.ofDays(1)) < 0)
                .map(end -> voice.time(salon.local(end).toLocalTime()))
                .orElse("none");
    }

    private static String when(LocalDate today, LocalDateTime opening) {
        LocalDate day = opening.toLocalDate();
        if (day.equals(today)) {
            return "TODAY";
        }
        if (day.equals(today.plusDays(1))) {
            return "TOMORROW";
        }
        return "DAY";
    }

    /** The weekday says enough of the days of one week. */
    private static String day(Voice voice, LocalDate today, LocalDateTime opening) {
        LocalDate day = opening.toLocalDate();
        return day.isBefore(today.plusDays(DAYS_OF_A_WEEK))
                ? voice.weekday(day.getDayOfWeek(), TextStyle.FULL)
                : voice.day(day);
    }

    /** « 9:00–12:00, 13:00–19:00 », « fermé »: in plain words. */
    static String ranges(Voice voice, DayHours hours) {
        return hours.isShut()
                ? voice.plain(SalonPagePhrase.SHUT_DAY)
                : hours.ranges().stream()
                        .map(range -> voice.plain(SalonPagePhrase.RANGE, range.from(), range.to()))
                        .collect(Collectors.joining(", "));
    }
}
