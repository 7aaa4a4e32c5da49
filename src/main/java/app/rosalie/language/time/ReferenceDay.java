package app.rosalie.language.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a text was typed, and whether it is about what has been. */
public record ReferenceDay(
        ZonedDateTime now, boolean lookingBack, @Nullable LocalDate spokenOf) {

    public ReferenceDay(ZonedDateTime now, boolean lookingBack) {
        this(now, lookingBack, null);
    }

    /** The same, where a day was named before: « le lendemain » is the one behind it. */
    ReferenceDay speakingOf(@Nullable LocalDate day) {
        return new ReferenceDay(now, lookingBack, day);
    }

    /** As long as a past day may be what a date without its year means. */
    private static final int DAYS_REMEMBERED = 60;

    /** A past day counts as so many times further away than one to come. */
    private static final int WEIGHT_OF_THE_PAST = 10;

    /** A day in a zone without changes of the clock, for who asks for days alone. */
    public static ReferenceDay on(LocalDate day) {
        return new ReferenceDay(day.atStartOfDay(ZoneOffset.UTC), false);
    }

    public LocalDate date() {
        return now.toLocalDate();
    }

    public ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(now.getZone());
    }

    public ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, now.getZone());
    }

    /** The same hour so many days on, looking the same way. */
    public ReferenceDay daysLater(int days) {
        return new ReferenceDay(now.plusDays(days), lookingBack);
    }

    /** The same moment seen from another day, to read what comes from there on. */
    public ReferenceDay movedTo(LocalDate day) {
        return new ReferenceDay(startOf(day), false);
    }

    /**
     * What comes again and again, as it is most likely meant: the running or coming one, and the last one where that is
     * not long ago; looking back, the running or last one alone.
     *
     * @param nth the one of this month, this year …, for 0; of the next for 1; null where it does not exist
     */
    public List<DayStretch> occurrences(int reach, IntFunction<@Nullable DayStretch> nth) {
        var past = first(0, -reach, nth, true);
        if (lookingBack) {
            return past == null ? List.of() : List.of(past);
        }
        var coming = first(-1, reach, nth, false);
        if (coming == null || past == null || past.equals(coming) || daysSince(past) > DAYS_REMEMBERED) {
            return Stream.ofNullable(coming).toList();
        }
        var ahead = ChronoUnit.DAYS.between(date(), coming.first());
        var far = ahead > DAYS_REMEMBERED && daysSince(past) * WEIGHT_OF_THE_PAST < ahead;
        return far ? List.of(past, coming) : List.of(coming, past);
    }

    private long daysSince(DayStretch past) {
        return ChronoUnit.DAYS.between(past.last(), date());
    }

    private @Nullable DayStretch first(int from, int to, IntFunction<@Nullable DayStretch> nth, boolean begun) {
        var step = from <= to ? 1 : -1;
        for (var n = from; n != to + step; n += step) {
            var candidate = nth.apply(n);
            if (candidate != null
                    && (begun
                            ? !candidate.first().isAfter(date())
                            : !candidate.last().isBefore(date()))) {
                return candidate;
            }
        }
        return null;
    }

    /** A weekday alone; said on that very day it may mean today or the next one. */
    public List<DayStretch> weekday(DayOfWeek weekday) {
        var near = date().with(
                        lookingBack
                                ? TemporalAdjusters.previousOrSame(weekday)
                                : TemporalAdjusters.nextOrSame(weekday));
        var days = new ArrayList<DayStretch>(2);
        days.add(DayStretch.day(near));
        if (near.equals(date())) {
            days.add(DayStretch.day(near.plusWeeks(lookingBack ? -1 : 1)));
        }
        return days;
    }

    /** Null for a 31 April. */
    public static @Nullable LocalDate existing(int year, Month month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
