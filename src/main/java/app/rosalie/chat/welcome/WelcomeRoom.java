package app.rosalie.chat.welcome;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.words.Html;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonLink;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a person meets who owns no salon: the question who she is, or the salon whose link she followed. */
@Component
public class WelcomeRoom {

    private final Salons salons;
    private final Treatments treatments;

    WelcomeRoom(Salons salons, Treatments treatments) {
        this.salons = salons;
        this.treatments = treatments;
    }

    public Reply hello(Turn turn) {
        return Page.top(turn.voice())
                .say(WelcomePhrase.HELLO, turn.speaker().firstName())
                .row(Button.main(turn.voice().plain(WelcomePhrase.AM_PROFESSIONAL), new WelcomeAction.AsProfessional()))
                .row(Button.of(turn.voice().plain(WelcomePhrase.AM_CLIENT), new WelcomeAction.AsClient()))
                .show();
    }

    public Reply client(Turn turn) {
        return leadingBack(turn, Page.top(turn.voice()).say(WelcomePhrase.CLIENT_WITHOUT_LINK));
    }

    /** The name that a salon has until its owner gives it one. */
    public String ownSalon(Turn turn) {
        return turn.voice().plain(WelcomePhrase.OWN_SALON, turn.speaker().firstName());
    }

    /** A salon as everybody may see it. */
    public Reply salon(Turn turn, SalonLink link) {
        return salons.find(link)
                .map(salon -> shown(turn, salon))
                .orElseGet(() -> leadingBack(turn, Page.top(turn.voice()).say(WelcomePhrase.UNKNOWN_SALON)));
    }

    private Reply shown(Turn turn, Salon salon) {
        Page page = Page.top(turn.voice());
        if (salon.city() == null) {
            page.say(WelcomePhrase.SALON_WITHOUT_CITY, salon.name());
        } else {
            page.say(WelcomePhrase.SALON, salon.name(), salon.city());
        }
        page.gap().say(WelcomePhrase.HOURS_TITLE);
        hours(turn, salon.hours(), page);
        page.gap().say(WelcomePhrase.TREATMENTS_TITLE);
        treatments
                .offered(salon.id())
                .forEach(treatment ->
                        page.say(WelcomePhrase.TREATMENT, treatment.name(), treatment.length(), treatment.price()));
        return leadingBack(turn, page.gap().say(WelcomePhrase.BOOK_WITH_SALON));
    }

    private static void hours(Turn turn, OpeningHours hours, Page page) {
        if (hours.isEmpty()) {
            page.say(WelcomePhrase.NO_HOURS);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpeningHours.Range> ranges = hours.on(day);
            if (!ranges.isEmpty()) {
                page.say(
                        WelcomePhrase.HOURS,
                        turn.voice().weekday(day, TextStyle.FULL),
                        new Html(ranges.stream()
                                .map(range -> turn.voice().say(WelcomePhrase.RANGE, range.from(), range.to()))
                                .collect(Collectors.joining(", "))));
            }
        }
    }

    private static Reply leadingBack(Turn turn, Page page) {
        return page.row(Button.of(turn.voice().plain(WelcomePhrase.BACK), new WelcomeAction.Open()))
                .show();
    }
}
