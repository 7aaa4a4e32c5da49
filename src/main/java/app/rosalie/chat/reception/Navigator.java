package app.rosalie.chat.reception;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.AskedAtSalon;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.chat.room.Room;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.Actor;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonLink;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads whoever speaks into the room behind an action, if she may enter it. */
@Component
class Navigator implements Navigation {

    private final RoomDirectory rooms;
    private final Salons salons;
    private final SalonGuests guests;

    Navigator(RoomDirectory rooms, Salons salons, SalonGuests guests) {
        this.rooms = rooms;
        this.salons = salons;
        this.guests = guests;
    }

    @Override
    public Reply to(Speaker speaker, Action action) {
        return switch (rooms.behind(action)) {
            case PublicRoom<?> room -> enter(room, speaker, action);
            case ClientRoom<?, ?> room -> enter(room, speaker, action);
            case Room<?, ?> room ->
                speaker instanceof Pro pro ? enter(room, pro, action) : to(speaker, new WelcomeAction.Open());
        };
    }

    @Override
    public Reply answer(Pro pro, Question asked, String text) {
        return rooms.thatAsked(asked) instanceof Room<?, ?> room ? answer(room, pro, asked, text) : notUnderstood(pro);
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Question> Reply answer(Room<?, Q> room, Pro pro, Question asked, String text) {
        return room.hear(pro, (Q) asked, text);
    }

    @Override
    public Reply notUnderstood(Speaker speaker) {
        return FallbackPages.say(speaker, ReceptionPhrase.NOT_UNDERSTOOD);
    }

    @Override
    public Reply unknownCommand(Speaker speaker) {
        return FallbackPages.say(speaker, ReceptionPhrase.UNKNOWN_COMMAND);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Action> Reply enter(PublicRoom<A> room, Speaker speaker, Action action) {
        return room.on(speaker, (A) action);
    }

    @SuppressWarnings("unchecked")
    private static <A extends Action> Reply enter(Room<A, ?> room, Pro pro, Action action) {
        return room.on(pro, (A) action);
    }

    @SuppressWarnings("unchecked")
    private <A extends Action & AtSalon> Reply enter(ClientRoom<A, ?> room, Speaker speaker, Action action) {
        A there = (A) action;
        return salonOf(speaker, there.link())
                .map(salon ->
                        actor(speaker, salon).acting(() -> room.on(new SalonClient(speaker.turn(), salon), there)))
                .orElseGet(() -> room.withoutSalon(speaker, there));
    }

    /** A professional is a client at anybody's salon but her own: that salon's owner hears of what she does there. */
    private static Actor actor(Speaker speaker, Salon salon) {
        return salon.ownerId() == speaker.turn().account().userId() ? Actor.current() : Actor.CLIENT;
    }

    /**
     * Whoever follows a salon's link is its guest from then on. A number can be guessed, and a former link may be in anybody's
     * hands: they lead on only guests, clients and the owner.
     */
    private Optional<Salon> salonOf(Speaker speaker, SalonLink link) {
        long account = speaker.turn().account().userId();
        Optional<Salon> salon = salons.find(link);
        return switch (link) {
            case LinkCode code -> {
                salon.filter(one -> one.ownerId() != account).ifPresent(one -> guests.came(one.id(), account));
                yield salon.or(() -> known(salons.former(code), account));
            }
            case SalonNumber _ -> known(salon, account);
        };
    }

    private Optional<Salon> known(Optional<Salon> salon, long account) {
        return salon.filter(one -> one.ownerId() == account || guests.isKnown(one.id(), account));
    }

    @Override
    public Optional<Reply> answerAtSalon(Speaker speaker, String text) {
        return atSalon(speaker, new AnsweredAtSalon() {
            @Override
            public <Q extends Question> Optional<Reply> by(ClientRoom<?, Q> room, SalonClient client, Q asked) {
                return room.hear(client, asked, text);
            }
        });
    }

    @Override
    public Optional<Reply> shareAtSalon(Speaker speaker, Heard.Contact contact) {
        return atSalon(speaker, new AnsweredAtSalon() {
            @Override
            public <Q extends Question> Optional<Reply> by(ClientRoom<?, Q> room, SalonClient client, Q asked) {
                return room.share(client, asked, contact);
            }
        });
    }

    @Override
    public Optional<Reply> photosAtSalon(Speaker speaker, List<SentPhoto> photos) {
        return atSalon(speaker, new AnsweredAtSalon() {
            @Override
            public <Q extends Question> Optional<Reply> by(ClientRoom<?, Q> room, SalonClient client, Q asked) {
                return room.photos(client, asked, photos);
            }
        });
    }

    /** How a room of clients takes an answer. */
    private interface AnsweredAtSalon {

        <Q extends Question> Optional<Reply> by(ClientRoom<?, Q> room, SalonClient client, Q asked);
    }

    @SuppressWarnings("unchecked")
    private Optional<Reply> atSalon(Speaker speaker, AnsweredAtSalon answer) {
        return speaker.asked() instanceof AskedAtSalon asked && rooms.thatAsked(asked) instanceof ClientRoom<?, ?> room
                ? salonOf(speaker, asked.link())
                        .flatMap(salon -> actor(speaker, salon)
                                .acting(() -> answer.by(
                                        (ClientRoom<?, Question>) room, new SalonClient(speaker.turn(), salon), asked)))
                : Optional.empty();
    }
}
