package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.online.Booker;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Whoever books, at the salon where she does. */
record BookingClient(SalonClient client, Booker booker) {

    Salon salon() {
        return client.salon();
    }

    SalonNumber link() {
        return client.link();
    }

    Voice voice() {
        return client.voice();
    }

    long account() {
        return client.turn().account().userId();
    }

    boolean ownsTheSalon() {
        return salon().ownerId() == account();
    }

    Page page() {
        return Page.top(voice());
    }

    Button.Press button(Phrase label, Action action, Object... arguments) {
        return client.button(label, action, arguments);
    }

    LocalDate dayOf(Instant instant) {
        return salon().dayOf(instant);
    }

    LocalTime timeOf(Instant instant) {
        return salon().local(instant).toLocalTime();
    }
}
