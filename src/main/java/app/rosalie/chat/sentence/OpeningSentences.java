package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.HolidayWords;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.chat.kit.hours.HoursRefusal;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.Readings;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « ferme jeudi aprem », « ouvre samedi de 9h à 13h »: shown as it was understood, a button for each way to understand it. */
@Component
class OpeningSentences {

    private static final int MOST_MEANINGS = 3;

    private final HolidayWords holidays;
    private final InstantSource clock;

    OpeningSentences(HolidayWords holidays, InstantSource clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    SentenceResult close(Pro pro, Readings<Days> readings, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (HoursRefusal.isPastMidnight(from, to)) {
            return pastMidnight(pro, readings.likeliest().map(Days::first));
        }
        return proposed(
                pro, SentencePhrase.CLOSE, SentencePhrase.DO_CLOSE, ways(readings, days -> close(pro, days, from, to)));
    }

    private static Way close(Pro pro, Days days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, words(pro, days), from, to),
                days.first(),
                new OpeningAction.Close(days.first(), days.last(), orMidnight(from), orMidnight(to), false));
    }

    /** Days that do not follow each other. */
    SentenceResult closeApart(
            Pro pro, Readings<List<LocalDate>> readings, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (HoursRefusal.isPastMidnight(from, to)) {
            return pastMidnight(pro, readings.likeliest().map(List::getFirst));
        }
        return proposed(
                pro,
                SentencePhrase.CLOSE,
                SentencePhrase.DO_CLOSE,
                ways(readings, days -> closeApart(pro, days, from, to)));
    }

    private static Way closeApart(Pro pro, List<LocalDate> days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, pro.voice().shortDays(days), from, to),
                days.getFirst(),
                OpeningAction.CloseApart.of(days, orMidnight(from), orMidnight(to), false));
    }

    /** Without hours, those of the week are meant, or have to be said: the day's own screen knows. */
    SentenceResult open(Pro pro, Readings<Days> readings, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            LocalDate today = pro.dayOf(clock.instant());
            return new SentenceResult.Go(
                    new OpeningAction.Day(readings.likeliest().map(Days::first).orElse(today)));
        }
        if (HoursRefusal.isPastMidnight(from, to)) {
            return pastMidnight(pro, readings.likeliest().map(Days::first));
        }
        Page page = SentencePages.of(pro);
        readings.likeliest().ifPresent(days -> holidays.hint(pro, page, dates(days)));
        return proposed(
                pro,
                page,
                SentencePhrase.OPEN,
                SentencePhrase.DO_OPEN,
                ways(readings, days -> open(pro, days, from, to)));
    }

    private static Way open(Pro pro, Days days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, words(pro, days), from, to),
                days.first(),
                new OpeningAction.OpenUp(days.first(), days.last(), orMidnight(from), orMidnight(to)));
    }

    /** Said before anything can be pressed. */
    private SentenceResult pastMidnight(Pro pro, Optional<LocalDate> day) {
        LocalDate shown = day.orElseGet(() -> pro.dayOf(clock.instant()));
        return new SentenceResult.Say(SentencePages.of(pro)
                .say(HoursPhrase.PAST_MIDNIGHT)
                .row(pro.button(SentencePhrase.TO_DAY, new OpeningAction.Day(shown)))
                .show());
    }

    /** One way to understand it. */
    private record Way(String when, LocalDate first, Action action) {}

    private static <T> List<Way> ways(Readings<T> readings, Function<T, Way> way) {
        return readings.meanings().stream().limit(MOST_MEANINGS).map(way).toList();
    }

    private static List<LocalDate> dates(Days days) {
        return days.first().datesUntil(days.last().plusDays(1)).toList();
    }

    private static SentenceResult proposed(Pro pro, SentencePhrase phrase, SentencePhrase button, List<Way> ways) {
        return proposed(pro, SentencePages.of(pro), phrase, button, ways);
    }

    private static SentenceResult proposed(
            Pro pro, Page page, SentencePhrase phrase, SentencePhrase button, List<Way> ways) {
        if (ways.isEmpty()) {
            return new SentenceResult.Go(new OpeningAction.Open());
        }
        if (ways.size() == 1) {
            Way only = ways.getFirst();
            page.say(phrase, only.when())
                    .proposal(pro.button(button, only.action()).main());
        } else {
            page.say(SentencePhrase.WHICH_DAYS);
            ways.forEach(way -> page.row(Button.of(way.when(), way.action()).main()));
        }
        return new SentenceResult.Say(page.row(pro.button(
                        SentencePhrase.TO_DAY,
                        new OpeningAction.Day(ways.getFirst().first())))
                .show());
    }

    private static String words(Pro pro, Days days) {
        return days.first().equals(days.last())
                ? pro.voice().day(days.first())
                : pro.voice().plain(SentencePhrase.FROM_TO_DAY, days.first(), days.last());
    }

    private static String when(Pro pro, String days, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return to == null ? days : pro.voice().plain(SentencePhrase.UNTIL_HOUR, days, to);
        }
        return to == null
                ? pro.voice().plain(SentencePhrase.FROM_HOUR, days, from)
                : pro.voice().plain(SentencePhrase.WITH_HOURS, days, from, to);
    }

    private static LocalTime orMidnight(@Nullable LocalTime time) {
        return time == null ? LocalTime.MIDNIGHT : time;
    }
}
