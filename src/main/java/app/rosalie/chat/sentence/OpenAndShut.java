package app.rosalie.chat.sentence;

import app.rosalie.chat.Action;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.SlotsAction;
import app.rosalie.language.Days;
import app.rosalie.language.Said;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « ferme jeudi aprem », « ouvre samedi de 9h à 13h »: shown as it was understood, a button for each way to understand it. */
@Component
class OpenAndShut {

    private static final int MOST_MEANINGS = 3;

    private final InstantSource clock;

    OpenAndShut(InstantSource clock) {
        this.clock = clock;
    }

    Meant close(Pro pro, Said<Days> said, @Nullable LocalTime from, @Nullable LocalTime to) {
        return proposed(
                pro, SentencePhrase.CLOSE, SentencePhrase.DO_CLOSE, ways(said, days -> close(pro, days, from, to)));
    }

    private static Way close(Pro pro, Days days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, words(pro, days), from, to),
                days.first(),
                new SlotsAction.Close(days.first(), days.last(), orMidnight(from), orMidnight(to), false));
    }

    /** Days that do not follow each other. */
    Meant closeApart(Pro pro, Said<List<LocalDate>> said, @Nullable LocalTime from, @Nullable LocalTime to) {
        return proposed(
                pro,
                SentencePhrase.CLOSE,
                SentencePhrase.DO_CLOSE,
                ways(said, days -> closeApart(pro, days, from, to)));
    }

    private static Way closeApart(Pro pro, List<LocalDate> days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, pro.voice().shortDays(days), from, to),
                days.getFirst(),
                SlotsAction.CloseApart.of(days, orMidnight(from), orMidnight(to), false));
    }

    /** Without hours, those of the week are meant, or have to be said: the day's own screen knows. */
    Meant open(Pro pro, Said<Days> said, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            LocalDate today = pro.dayOf(clock.instant());
            return new Meant.Go(
                    new SlotsAction.Day(said.likeliest().map(Days::first).orElse(today)));
        }
        return proposed(
                pro, SentencePhrase.OPEN, SentencePhrase.DO_OPEN, ways(said, days -> open(pro, days, from, to)));
    }

    private static Way open(Pro pro, Days days, @Nullable LocalTime from, @Nullable LocalTime to) {
        return new Way(
                when(pro, words(pro, days), from, to),
                days.first(),
                new SlotsAction.OpenUp(days.first(), days.last(), orMidnight(from), orMidnight(to)));
    }

    /** One way to understand it. */
    private record Way(String when, LocalDate first, Action action) {}

    private static <T> List<Way> ways(Said<T> said, Function<T, Way> way) {
        return said.meanings().stream().limit(MOST_MEANINGS).map(way).toList();
    }

    private static Meant proposed(Pro pro, SentencePhrase phrase, SentencePhrase button, List<Way> ways) {
        if (ways.isEmpty()) {
            return new Meant.Go(new SlotsAction.Open());
        }
        Page page = Pages.of(pro);
        if (ways.size() == 1) {
            Way only = ways.getFirst();
            page.say(phrase, only.when()).row(Button.main(pro.voice().plain(button), only.action()));
        } else {
            page.say(SentencePhrase.WHICH_DAYS);
            ways.forEach(way -> page.row(Button.main(way.when(), way.action())));
        }
        return new Meant.Say(page.row(Button.of(
                        pro.voice().plain(SentencePhrase.TO_DAY),
                        new SlotsAction.Day(ways.getFirst().first())))
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
