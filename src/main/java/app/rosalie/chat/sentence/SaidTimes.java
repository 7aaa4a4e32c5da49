package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.selection.Selection;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a sentence books, once it is known for whom and what: at its time, at one of several, or still to be chosen. */
@Component
class SaidTimes {

    private static final int MOST_TIMES = 4;

    private final InstantSource clock;

    SaidTimes(InstantSource clock) {
        this.clock = clock;
    }

    SentenceResult propose(SaidBooking said, Client client, Selection chosen) {
        if (!said.book().time().isSaid()) {
            return new SentenceResult.Go(chooseTime(said, client, chosen));
        }
        List<LocalDateTime> possible = starts(said.pro(), said.book());
        return possible.size() == 1
                ? new SentenceResult.Go(preview(client, chosen, possible.getFirst(), said.book()))
                : ask(said, client, chosen, possible);
    }

    private Action chooseTime(SaidBooking said, Client client, Selection chosen) {
        LocalDate today = said.pro().dayOf(clock.instant());
        return said.book()
                .day()
                .likeliest()
                .<Action>map(day -> new BookingAction.OnDay(client.id(), chosen.id(), day))
                .orElseGet(() -> new BookingAction.WithTreatment(client.id(), chosen.id(), today));
    }

    private List<LocalDateTime> starts(Pro pro, WantedBooking book) {
        return book.time().meanings().stream()
                .flatMap(time -> days(pro, book, time).stream().map(day -> day.atTime(time)))
                .toList();
    }

    /** Without a day the next time that the clock shows it is meant. */
    private List<LocalDate> days(Pro pro, WantedBooking book, LocalTime time) {
        LocalDate today = pro.dayOf(clock.instant());
        boolean over = !time.isAfter(pro.timeOf(clock.instant()));
        return book.day().isSaid() ? book.day().meanings() : List.of(over ? today.plusDays(1) : today);
    }

    private static SentenceResult ask(SaidBooking said, Client client, Selection chosen, List<LocalDateTime> possible) {
        List<Button> buttons = possible.stream()
                .limit(MOST_TIMES)
                .map(start -> button(said.pro(), start, preview(client, chosen, start, said.book())))
                .toList();
        return new SentenceResult.Say(said.asking()
                .say(SentencePhrase.WHEN, client.name(), chosen.name())
                .rows(1, buttons)
                .show());
    }

    private static Button button(Pro pro, LocalDateTime start, Action preview) {
        return pro.button(
                SentencePhrase.DAY_AND_TIME, preview, pro.voice().shortDay(start.toLocalDate()), start.toLocalTime());
    }

    /** With the length and the price that were said. */
    static Action preview(Client client, Selection chosen, LocalDateTime start, WantedBooking book) {
        LocalDate day = start.toLocalDate();
        LocalTime time = start.toLocalTime();
        return book.length() == null && book.cents() == null
                ? new BookingAction.AtTime(client.id(), chosen.id(), day, time)
                : new BookingAction.AtTimeAs(
                        client.id(),
                        chosen.id(),
                        day,
                        time,
                        Optional.ofNullable(book.length()),
                        Optional.ofNullable(book.cents()).map(Money::new));
    }
}
