package app.rosalie.chat.kit.waitlist;

import app.rosalie.agenda.waitlist.WishMoment;
import app.rosalie.agenda.waitlist.WishWindow;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.kit.hours.HoursWords;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salon;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Windows in words, the same for who waits and for the pro. */
public final class WindowWords {

    private WindowWords() {}

    /** « samedi 7 mars, le matin ». */
    public static String of(Voice voice, WishWindow window, LocalDate today) {
        return voice.plain(WindowPhrase.WINDOW, days(voice, window, today), kind(window), window.from(), window.to());
    }

    /** All of them in one line. */
    public static String all(Voice voice, List<WishWindow> windows, LocalDate today) {
        return windows.stream()
                .map(window -> of(voice, window, today))
                .collect(Collectors.joining(voice.plain(WindowPhrase.AND)));
    }

    /** A line for each. */
    public static Page lines(Page page, List<WishWindow> windows, LocalDate today) {
        windows.forEach(window -> page.say(WindowPhrase.LINE, of(page.voice(), window, today)));
        return page;
    }

    private static String days(Voice voice, WishWindow window, LocalDate today) {
        if (window.weekday().isPresent()) {
            return voice.plain(
                    WindowPhrase.WEEKDAY,
                    voice.weekday(window.weekday().get(), TextStyle.FULL),
                    voice.dayOfMonth(window.last()));
        }
        return window.first().isAfter(today) || window.first().equals(window.last())
                ? HoursWords.days(voice, window.first(), window.last())
                : voice.plain(WindowPhrase.UNTIL, window.last());
    }

    private static String kind(WishWindow window) {
        boolean open = window.to().equals(LocalTime.MIDNIGHT);
        if (window.isAllDay()) {
            return "ALL";
        }
        if (window.from().equals(LocalTime.MIDNIGHT)) {
            return window.to().equals(LocalTime.NOON) ? "MORNING" : "BEFORE";
        }
        return open ? window.from().equals(LocalTime.NOON) ? "AFTERNOON" : "AFTER" : "BETWEEN";
    }

    /** « 2 h », « 1 jour »: how long beforehand she has to hear of it. */
    public static String notice(Voice voice, Duration notice) {
        return notice.toHours() >= 24 && notice.equals(Duration.ofDays(notice.toDays()))
                ? voice.plain(WindowPhrase.DAYS, notice.toDays())
                : voice.length(notice);
    }

    /** A button for each window that is asked for most. */
    public static Page moments(Page page, Function<WishMoment, ? extends Action> action) {
        return page.rows(
                2,
                Arrays.asList(WishMoment.values()),
                moment -> Button.of(page.voice(), WindowPhrase.MOMENT, action.apply(moment), moment.name()));
    }

    /** « jusqu’à 15:30 », « jusqu’au mer. 4 mars, 8:45 »: until when something is held. */
    public static String until(Voice voice, Salon salon, Instant until, Instant now) {
        LocalDate day = salon.dayOf(until);
        return voice.plain(
                WindowPhrase.UNTIL_TIME,
                Boolean.toString(day.equals(salon.dayOf(now))),
                voice.shortDay(day),
                salon.local(until).toLocalTime());
    }
}
