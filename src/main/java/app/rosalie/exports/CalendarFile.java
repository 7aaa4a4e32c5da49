package app.rosalie.exports;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.TimeZone;

/** A {@link CalendarEntry} as a file that a phone puts into its calendar, without an alarm: whoever wants one has her own. */
public final class CalendarFile {

    private static final String MADE_BY = "-//Rosalie//Rosalie//FR";

    private CalendarFile() {}

    /**
     * The bytes of the file, iCalendar in UTF-8 (RFC 5545).
     *
     * @param made the moment at which it is made
     */
    public static byte[] of(CalendarEntry entry, Instant made) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(MADE_BY);
        calendar.setMethod(Method.publish());
        calendar.addEvent(event(entry, made));
        ZoneId zone = entry.start().getZone();
        calendar.getTimezoneInfo()
                .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), timezone(zone, entry)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarEntry entry, Instant made) {
        VEvent event = new VEvent();
        event.setUid("visit-" + entry.visit() + "@rosalie.app");
        event.setSequence(entry.revision());
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(Date.from(entry.start().toInstant()), true);
        event.setDateEnd(Date.from(entry.end().toInstant()), true);
        event.setStatus(
                switch (entry.state()) {
                    case REQUESTED -> Status.tentative();
                    case AGREED -> Status.confirmed();
                });
        event.setSummary(entry.summary());
        event.setLocation(entry.place());
        event.setDescription(entry.notes());
        return event;
    }

    /** What its clocks show around the visit: since the change before it, and from the next one on. */
    private static VTimezone timezone(ZoneId zone, CalendarEntry entry) {
        VTimezone timezone = new VTimezone(zone.getId());
        ZoneRules rules = zone.getRules();
        Instant start = entry.start().toInstant();
        ZoneOffsetTransition before = rules.previousTransition(start.plusSeconds(1));
        ZoneOffsetTransition next = rules.nextTransition(start);
        if (before == null) {
            ZoneOffset offset = rules.getOffset(start);
            add(timezone, false, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        } else {
            add(timezone, rules, before);
        }
        if (next != null) {
            add(timezone, rules, next);
        }
        return timezone;
    }

    private static void add(VTimezone timezone, ZoneRules rules, ZoneOffsetTransition change) {
        boolean summer = rules.isDaylightSavings(change.getInstant());
        add(timezone, summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static void add(VTimezone timezone, boolean summer, LocalDateTime since, ZoneOffset from, ZoneOffset to) {
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        observance.setDateStart(new DateTimeComponents(
                since.getYear(),
                since.getMonthValue(),
                since.getDayOfMonth(),
                since.getHour(),
                since.getMinute(),
                since.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(from));
        observance.setTimezoneOffsetTo(offset(to));
        timezone.addComponent(observance);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1_000L);
    }
}
