package app.rosalie.chat.kit.waitlist;

import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Moment;
import app.rosalie.language.time.Moments;
import app.rosalie.language.time.SentenceTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads when somebody could come: « samedi matin », « mardi ou jeudi après 17h », « du 3 au 7 mars, 14-18h ». A time that stands
 * behind several days is for all of them; one without a day is for the weeks ahead.
 */
public final class WindowReader {

    /** Who says « à 14h » comes then, or not much later. */
    private static final Duration AROUND = Duration.ofHours(1);

    private final LocalDate today;
    private final List<WishWindow> windows = new ArrayList<>();

    /** Days that wait for a time that may follow. */
    private final List<WishWindow> days = new ArrayList<>();

    private WindowReader(LocalDate today) {
        this.today = today;
    }

    /** In the order of the text; none where it names no time to come, or nothing that is understood. */
    public static List<WishWindow> read(String text, ZonedDateTime now) {
        WindowReader reader = new WindowReader(now.toLocalDate());
        SentenceTimes.of(Moments.in(text, now), now.toLocalDate()).places().forEach(reader::read);
        reader.windows.addAll(reader.days);
        return reader.windows.stream().distinct().toList();
    }

    private void read(List<Moment> place) {
        Moment said = place.getFirst();
        Optional<Hours> hours = said.timeSaid() ? hours(said.value()) : Optional.empty();
        if (said.daySaid()) {
            new SentenceTimes(List.of(place), today)
                    .days(true)
                    .likeliest()
                    .flatMap(this::toCome)
                    .ifPresent(days::add);
        } else if (hours.isPresent() && days.isEmpty()) {
            days.add(WishWindow.days(today, today.plusDays(WishMoment.DAYS_AHEAD)));
        }
        hours.ifPresent(this::close);
    }

    /** The time that follows is for all days that had none. */
    private void close(Hours hours) {
        days.stream().map(window -> window.between(hours.from(), hours.to())).forEach(windows::add);
        days.clear();
    }

    private Optional<WishWindow> toCome(Days said) {
        if (said.last().isBefore(today) || said.first().isAfter(today.plusYears(1))) {
            return Optional.empty();
        }
        LocalDate first = said.first().isBefore(today) ? today : said.first();
        LocalDate latest = today.plusYears(1);
        return Optional.of(WishWindow.days(first, said.last().isAfter(latest) ? latest : said.last()));
    }

    private record Hours(LocalTime from, LocalTime to) {}

    private static Optional<Hours> hours(Moment.Value value) {
        return switch (value) {
            case Moment.At(var at) -> between(at, at.plus(AROUND));
            case Moment.From(var start) ->
                between(start, start.toLocalDate().plusDays(1).atStartOfDay(start.getZone()));
            case Moment.Until(var end) -> between(end.toLocalDate().atStartOfDay(end.getZone()), end);
            case Moment.Within(var start, var end) -> between(start, end);
        };
    }

    /** What goes on behind midnight ends there. */
    private static Optional<Hours> between(ZonedDateTime start, ZonedDateTime end) {
        LocalTime to = end.toLocalDate().isAfter(start.toLocalDate()) ? LocalTime.MIDNIGHT : end.toLocalTime();
        LocalTime from = start.toLocalTime();
        return to.equals(LocalTime.MIDNIGHT) || from.isBefore(to) ? Optional.of(new Hours(from, to)) : Optional.empty();
    }
}
