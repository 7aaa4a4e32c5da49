package app.rosalie.chat.planning;

import app.rosalie.chat.Pro;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The present as the pages show it: it moves on every quarter of an hour, so that a picture is not new each minute. */
record PlanningNow(ZonedDateTime now) {

    private static final int QUARTER = 15;

    static PlanningNow of(Pro pro, InstantSource clock) {
        ZonedDateTime now = clock.instant().atZone(pro.salon().zone());
        return new PlanningNow(now.withMinute(now.getMinute() / QUARTER * QUARTER)
                .withSecond(0)
                .withNano(0));
    }

    Instant instant() {
        return now.toInstant();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    boolean isToday(LocalDate day) {
        return day.equals(today());
    }

    int minute() {
        return DayMinutes.minute(now.toLocalTime());
    }
}
