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
        LocalTime start = from == null ? LocalTime.MIDNIGHT : from;
        LocalTime end = to == null ? LocalTime.MIDNIGHT : to;
        return proposed(
                pro,
                said,
                SentencePhrase.CLOSE,
                from == null && to == null,
                start,
                end,
                days -> new SlotsAction.Close(days.first(), days.last(), start, end, false));
    }

    /** Without hours, those of the week are meant, or have to be said: the day's own screen knows. */
    Meant open(Pro pro, Said<Days> said, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            LocalDate today = pro.dayOf(clock.instant());
            return new Meant.Go(
                    new SlotsAction.Day(said.likeliest().map(Days::first).orElse(today)));
        }
        LocalTime start = from == null ? LocalTime.MIDNIGHT : from;
        LocalTime end = to == null ? LocalTime.MIDNIGHT : to;
        return proposed(
                pro,
                said,
                SentencePhrase.OPEN,
                false,
                start,
                end,
                days -> new SlotsAction.OpenUp(days.first(), days.last(), start, end));
    }

    private interface Way {
        Action to(Days days);
    }

    private static Meant proposed(
            Pro pro, Said<Days> said, SentencePhrase phrase, boolean wholeDay, LocalTime from, LocalTime to, Way way) {
        if (!said.isSaid()) {
            return new Meant.Go(new SlotsAction.Open());
        }
        List<Days> meanings = said.meanings().stream().limit(MOST_MEANINGS).toList();
        Page page = Pages.of(pro);
        if (meanings.size() == 1) {
            page.say(phrase, text(pro, meanings.getFirst(), wholeDay, from, to));
        } else {
            page.say(SentencePhrase.WHICH_DAYS);
        }
        meanings.forEach(days -> page.row(Button.main(
                meanings.size() == 1
                        ? pro.voice()
                                .plain(
                                        phrase == SentencePhrase.CLOSE
                                                ? SentencePhrase.DO_CLOSE
                                                : SentencePhrase.DO_OPEN)
                        : text(pro, days, wholeDay, from, to),
                way.to(days))));
        return new Meant.Say(page.row(Button.of(
                        pro.voice().plain(SentencePhrase.TO_DAY),
                        new SlotsAction.Day(meanings.getFirst().first())))
                .show());
    }

    private static String text(Pro pro, Days days, boolean wholeDay, LocalTime from, LocalTime to) {
        String when = days.first().equals(days.last())
                ? pro.voice().day(days.first())
                : pro.voice().plain(SentencePhrase.FROM_TO_DAY, days.first(), days.last());
        if (wholeDay) {
            return when;
        }
        if (to.equals(LocalTime.MIDNIGHT)) {
            return pro.voice().plain(SentencePhrase.FROM_HOUR, when, from);
        }
        return from.equals(LocalTime.MIDNIGHT)
                ? pro.voice().plain(SentencePhrase.UNTIL_HOUR, when, to)
                : pro.voice().plain(SentencePhrase.WITH_HOURS, when, from, to);
    }
}
