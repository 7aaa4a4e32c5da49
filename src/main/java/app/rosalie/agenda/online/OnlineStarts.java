package app.rosalie.agenda.online;

import app.rosalie.agenda.Availability;
import app.rosalie.agenda.DayStarts;
import app.rosalie.agenda.SlotRequirement;
import app.rosalie.salon.Salon;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import app.rosalie.salon.selection.Selection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The free starts that a client is shown: those that the pro sees, as far as the salon's {@link OnlineRules} and the notice of
 * what is booked let her. Whoever is new is shown fewer where regulars go first.
 */
@Component
@Transactional(readOnly = true)
public class OnlineStarts {

    /**
     * Nearly always there is one soon: who looks at the next days first seldom needs the visits of all. Where there is none, each
     * look goes twice as far as the one before.
     */
    private static final int DAYS_FIRST = 10;

    private static final Duration REGULARS_AHEAD = Duration.ofHours(48);
    private static final int NEARLY_FULL = 70;
    private static final int ONE_IN = 3;

    private final Availability availability;
    private final OnlineSettings settings;
    private final InstantSource clock;

    OnlineStarts(Availability availability, OnlineSettings settings, InstantSource clock) {
        this.availability = availability;
        this.settings = settings;
        this.clock = clock;
    }

    /** The earliest ones, at most that many; empty where there is none as far ahead as the salon lets its clients see. */
    public List<Instant> first(Salon salon, Booker booker, Selection chosen, int most) {
        LocalDate today = salon.dayOf(clock.instant());
        return from(salon, booker, chosen, today, most).values().stream()
                .flatMap(List::stream)
                .limit(most)
                .toList();
    }

    /** The next days from one on that have any, at most that many, each with all of its starts. */
    public SequencedMap<LocalDate, List<Instant>> days(
            Salon salon, Booker booker, Selection chosen, LocalDate from, int most) {
        SequencedMap<LocalDate, List<Instant>> days = new LinkedHashMap<>();
        search(salon, booker, chosen, from, days, () -> days.size() < most);
        while (days.size() > most) {
            days.pollLastEntry();
        }
        return days;
    }

    /** Those of one day. */
    public List<Instant> on(Salon salon, Booker booker, Selection chosen, LocalDate day) {
        OnlineRules rules = settings.of(salon.id());
        return rules.enabled() && isWithin(salon, rules, day)
                ? shown(rules, booker, chosen, availability.dayStarts(salon, day, 1, requirement(salon, chosen)))
                        .getOrDefault(day, List.of())
                : List.of();
    }

    /** Those of several days, in one look at all that lie between; days without any are left out. */
    public SequencedMap<LocalDate, List<Instant>> on(
            Salon salon, Booker booker, Selection chosen, Collection<LocalDate> some) {
        SequencedMap<LocalDate, List<Instant>> found = new LinkedHashMap<>();
        OnlineRules rules = settings.of(salon.id());
        NavigableSet<LocalDate> days = some.stream()
                .filter(day -> rules.enabled() && isWithin(salon, rules, day))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!days.isEmpty()) {
            int span = (int) days.first().until(days.last(), ChronoUnit.DAYS) + 1;
            shown(rules, booker, chosen, availability.dayStarts(salon, days.first(), span, requirement(salon, chosen)))
                    .forEach((day, starts) -> {
                        if (days.contains(day)) {
                            found.put(day, starts);
                        }
                    });
        }
        return found;
    }

    /** The last day that clients see. */
    public LocalDate last(Salon salon) {
        return last(salon, settings.of(salon.id()));
    }

    private LocalDate last(Salon salon, OnlineRules rules) {
        return salon.dayOf(clock.instant()).plusDays(rules.horizonDays() - 1L);
    }

    private boolean isWithin(Salon salon, OnlineRules rules, LocalDate day) {
        return !day.isBefore(salon.dayOf(clock.instant())) && !day.isAfter(last(salon, rules));
    }

    private SequencedMap<LocalDate, List<Instant>> from(
            Salon salon, Booker booker, Selection chosen, LocalDate from, int most) {
        SequencedMap<LocalDate, List<Instant>> days = new LinkedHashMap<>();
        search(
                salon,
                booker,
                chosen,
                from,
                days,
                () -> days.values().stream().mapToInt(List::size).sum() < most);
        return days;
    }

    private void search(
            Salon salon,
            Booker booker,
            Selection chosen,
            LocalDate from,
            SequencedMap<LocalDate, List<Instant>> found,
            Unfinished unfinished) {
        OnlineRules rules = settings.of(salon.id());
        if (!rules.enabled()) {
            return;
        }
        LocalDate today = salon.dayOf(clock.instant());
        LocalDate end = last(salon, rules).plusDays(1);
        SlotRequirement requirement = requirement(salon, chosen);
        LocalDate next = from.isBefore(today) ? today : from;
        int atOnce = DAYS_FIRST;
        while (next.isBefore(end) && unfinished.goesOn()) {
            int days = (int) Math.min(atOnce, next.until(end, ChronoUnit.DAYS));
            shown(rules, booker, chosen, availability.dayStarts(salon, next, days, requirement))
                    .forEach(found::put);
            next = next.plusDays(days);
            atOnce *= 2;
        }
    }

    private interface Unfinished {
        boolean goesOn();
    }

    private static SlotRequirement requirement(Salon salon, Selection chosen) {
        return SlotRequirement.of(salon, chosen);
    }

    private SequencedMap<LocalDate, List<Instant>> shown(
            OnlineRules rules, Booker booker, Selection chosen, SequencedMap<LocalDate, DayStarts> days) {
        return shown(rules.regularsFirst() && booker.isNew(), rules.noticeOf(chosen), days);
    }

    /** The days that have any, with what she is shown of each. */
    SequencedMap<LocalDate, List<Instant>> shown(
            boolean behindRegulars, Duration notice, SequencedMap<LocalDate, DayStarts> days) {
        Instant earliest =
                clock.instant().plus(behindRegulars && REGULARS_AHEAD.compareTo(notice) > 0 ? REGULARS_AHEAD : notice);
        SequencedMap<LocalDate, List<Instant>> shown = new LinkedHashMap<>();
        days.forEach((day, starts) -> {
            List<Instant> free =
                    behindRegulars && starts.takenPercent() > NEARLY_FULL ? oneInThree(starts.free()) : starts.free();
            List<Instant> late =
                    free.stream().filter(start -> !start.isBefore(earliest)).toList();
            if (!late.isEmpty()) {
                shown.put(day, late);
            }
        });
        return shown;
    }

    /** Whichever of them is taken, the same ones are shown to everybody. */
    private static List<Instant> oneInThree(List<Instant> free) {
        return IntStream.range(0, free.size())
                .filter(place -> place % ONE_IN == 0)
                .mapToObj(free::get)
                .toList();
    }
}
