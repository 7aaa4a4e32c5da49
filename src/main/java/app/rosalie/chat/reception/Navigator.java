package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.AtSalon;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.ClientRoom;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.chat.room.Room;
import app.rosalie.salon.Salons;
import org.springframework.stereotype.Component;

/** Leads whoever speaks into the room behind an action, if she may enter it. */
@Component
class Navigator implements Navigation {

    private final RoomDirectory rooms;
    private final Salons salons;

    Navigator(RoomDirectory rooms, Salons salons) {
        this.rooms = rooms;
        this.salons = salons;
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
        return salons.find(there.link())
                .map(salon -> room.on(new SalonClient(speaker.turn(), salon), there))
                .orElseGet(() -> room.withoutSalon(speaker));
    }
}
