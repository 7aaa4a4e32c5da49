package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.online.Booker;
import app.rosalie.agenda.online.OnlineBookings;
import app.rosalie.chat.Button;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientLine;
import app.rosalie.clients.SelfRegistration;
import app.rosalie.salon.SalonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who books: a client of the salon by her account; the first time she gives her name and her number. */
@Component
class Registration {

    private final SelfRegistration registration;
    private final OnlineBookings bookings;

    Registration(SelfRegistration registration, OnlineBookings bookings) {
        this.registration = registration;
        this.bookings = bookings;
    }

    BookingClient who(SalonClient client) {
        SalonId salon = client.salon().id();
        Booker booker = bookings.booker(
                salon, registration.client(salon, client.turn().account().userId()));
        return new BookingClient(client, booker);
    }

    /** What she is asked before she books for the first time; what she has chosen waits. */
    static Reply ask(BookingClient who, OnlineBookingQuestion.Who asked) {
        return asking(who, asked, who.page().say(OnlineBookingPhrase.WHO));
    }

    private static Reply asking(BookingClient who, OnlineBookingQuestion.Who asked, Page page) {
        return page.asking(asked)
                .row(new Button.ShareContact(who.voice().plain(OnlineBookingPhrase.SHARE_NUMBER)))
                .show();
    }

    /** What came of an answer: who she is now, or what is still missing. */
    sealed interface Answered {

        record As(ClientId client) implements Answered {}

        record Missing(Reply reply) implements Answered {}
    }

    /** « Léa Martin 06 12 34 56 78 », or the number alone: then she is called as in Telegram. */
    Answered hear(BookingClient who, OnlineBookingQuestion.Who asked, String text) {
        ClientLine line = ClientLine.read(text, who.salon().zone());
        String name = line.name().isEmpty() ? asked.name().orElse("") : line.name();
        String phone = line.phone() == null ? asked.phone().orElse(null) : line.phone();
        if (line.garbled() || (line.name().isEmpty() && line.phone() == null)) {
            return missing(who, asked, OnlineBookingPhrase.NUMBER_NOT_UNDERSTOOD);
        }
        if (phone == null) {
            return new Answered.Missing(
                    asking(who, asked.called(name), who.page().say(OnlineBookingPhrase.WHO_PHONE, firstWord(name))));
        }
        return name.isEmpty()
                ? new Answered.Missing(
                        asking(who, asked.reachedAt(phone), who.page().say(OnlineBookingPhrase.WHO_NAME)))
                : register(who, new ClientIdentity(name, phone, line.otherPhone()), false);
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    /** Her own card says both; Telegram vouches for the number. */
    Answered share(BookingClient who, OnlineBookingQuestion.Who asked, Heard.Contact contact) {
        if (!contact.own()) {
            return missing(who, asked, OnlineBookingPhrase.NOT_OWN_CARD);
        }
        String called = contact.name().isBlank()
                ? asked.name().orElse(who.client().turn().account().firstName())
                : contact.name();
        ClientLine line = ClientLine.ofCard(called, contact.phone(), who.salon().zone());
        Optional<ClientIdentity> identity = line.identity();
        return identity.isPresent() && line.phone() != null
                ? register(who, identity.get(), true)
                : missing(who, asked, OnlineBookingPhrase.NUMBER_NOT_UNDERSTOOD);
    }

    private Answered register(BookingClient who, ClientIdentity identity, boolean verified) {
        return new Answered.As(registration.register(who.salon().id(), who.account(), identity, verified));
    }

    private static Answered missing(BookingClient who, OnlineBookingQuestion.Who asked, OnlineBookingPhrase phrase) {
        return new Answered.Missing(asking(who, asked, who.page().say(phrase)));
    }
}
