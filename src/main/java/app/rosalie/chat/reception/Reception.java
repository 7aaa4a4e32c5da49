package app.rosalie.chat.reception;

import app.rosalie.chat.Chat;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SafeTrace;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.Screen;
import app.rosalie.chat.SeenMessage;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.Stranger;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Dated;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.AskedAtSalon;
import app.rosalie.chat.reception.ChatSessions.Session;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.salon.Actor;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one place that every turn passes: who speaks, and whether something was pressed, typed or commanded. */
@Component
class Reception implements Chat {

    private static final Logger log = LoggerFactory.getLogger(Reception.class);

    private final ChatSessions sessions;
    private final Salons salons;
    private final Words words;
    private final RoomDirectory rooms;
    private final Navigation navigation;
    private final TypedInput input;
    private final Presses presses;
    private final Checkouts checkouts;

    Reception(
            ChatSessions sessions,
            Salons salons,
            Words words,
            RoomDirectory rooms,
            Navigation navigation,
            TypedInput input,
            Presses presses,
            Checkouts checkouts) {
        this.sessions = sessions;
        this.salons = salons;
        this.words = words;
        this.rooms = rooms;
        this.navigation = navigation;
        this.input = input;
        this.presses = presses;
        this.checkouts = checkouts;
    }

    @Override
    public Reply hear(Heard heard) {
        long chatId = heard.account().chatId();
        Session session = sessions.of(chatId);
        Reply reply = answer(new Turn(heard.account(), voice(heard), session.standing()), heard);
        if (reply.screen() != null) {
            sessions.keep(chatId, session, reply.screen(), reply.setAside());
        }
        return reply;
    }

    private Voice voice(Heard heard) {
        return words.in(heard.account().language());
    }

    private Reply answer(Turn turn, Heard heard) {
        if (heard instanceof Heard.Wordless(var account, Heard.Kind kind) && kind == Heard.Kind.GROUP) {
            return FallbackPages.inAGroup(new Stranger(turn));
        }
        Speaker speaker = speaker(turn);
        return actor(speaker).acting(() -> answer(speaker, heard));
    }

    /** Whoever is no pro can be nothing but a client, of whichever salon. */
    private static Actor actor(Speaker speaker) {
        return switch (speaker) {
            case Pro pro -> Actor.PRO;
            case SalonClient client -> Actor.CLIENT;
            case Stranger stranger -> Actor.CLIENT;
        };
    }

    private Reply answer(Speaker speaker, Heard heard) {
        return switch (heard) {
            case Heard.Press(var account, Action action, var below) -> pressed(speaker, action, below);
            case Heard.StalePress stale -> stale(speaker);
            case Heard.Wordless(var account, Heard.Kind kind) -> FallbackPages.wordless(speaker, kind);
            case Heard.Photos(var account, var photos) -> input.photos(speaker, photos);
            case Heard.Contact contact -> input.shared(speaker, contact);
            case Heard.Paid paid -> checkouts.paid(speaker, paid);
            case Heard.Relayed(var account, String from, String text) -> input.relayed(speaker, from, text);
            case Heard.Text(var account, String text) -> input.typed(speaker, text);
        };
    }

    /**
     * A professional's, where nothing is written below that is plainly about something else; and whoever's was asked for at the page
     * of a salon.
     */
    @Override
    public boolean wantsPhoto(Heard heard) {
        Turn turn = new Turn(
                heard.account(),
                voice(heard),
                sessions.of(heard.account().chatId()).standing());
        if (turn.asked() instanceof AskedAtSalon asked && asked.takesPhoto()) {
            return heard instanceof Heard.Text
                    || heard instanceof Heard.Wordless wordless && wordless.kind() != Heard.Kind.GROUP;
        }
        return speaker(turn) instanceof Pro pro
                && switch (heard) {
                    case Heard.Wordless wordless -> wordless.kind() != Heard.Kind.GROUP;
                    case Heard.Text(var account, String caption) -> input.isCaption(pro, caption);
                    default -> false;
                };
    }

    private Speaker speaker(Turn turn) {
        return salons.ownedBy(turn.account().userId())
                .<Speaker>map(salon -> new Pro(turn, salon))
                .orElseGet(() -> new Stranger(turn));
    }

    private Reply pressed(Speaker speaker, Action action, @Nullable SeenMessage below) {
        Reply reply = action instanceof Dated dated && !dated.isWithinReach()
                ? stale(speaker)
                : speaker instanceof Pro pro ? presses.press(pro, action) : navigation.to(speaker, action);
        return staysAsItIs(reply, below) ? reply.toast(speaker.voice().plain(ReceptionPhrase.ALREADY_HERE)) : reply;
    }

    /** A press that seems to do nothing is answered by a word at least. */
    private static boolean staysAsItIs(Reply reply, @Nullable SeenMessage below) {
        return below != null
                && reply.screen() != null
                && reply.toast() == null
                && SeenMessage.of(reply.screen()).equals(below);
    }

    private Reply stale(Speaker speaker) {
        return navigation
                .to(speaker, new WelcomeAction.Open())
                .toast(speaker.voice().plain(ReceptionPhrase.STALE_BUTTON));
    }

    @Override
    public Optional<String> refusal(CheckoutRequest request) {
        return checkouts.refusal(words.in(request.account().language()), request);
    }

    @Override
    public Set<Class<?>> actions() {
        return rooms.actions();
    }

    @Override
    public Reply apologise(Heard heard, Exception bug) {
        log.error(
                "A turn went wrong ({}), an apology was sent: {}",
                heard.getClass().getSimpleName(),
                SafeTrace.of(bug));
        return apology(voice(heard));
    }

    private static Reply apology(Voice voice) {
        return Page.below(voice, voice.plain(ReceptionPhrase.HELP_BUTTON))
                .say(ReceptionPhrase.APOLOGY)
                .show();
    }

    @Override
    public Screen regret() {
        return Objects.requireNonNull(apology(words.in("fr")).screen());
    }

    @Override
    public Profile profile() {
        Voice voice = words.in("fr");
        List<Profile.Command> menu = Command.inOrder(rooms.all(), voice.list(ReceptionPhrase.MENU)).stream()
                .flatMap(command ->
                        command.menu(voice).stream().map(words -> new Profile.Command(command.name(), words)))
                .toList();
        return new Profile(
                voice.plain(ReceptionPhrase.DESCRIPTION), voice.plain(ReceptionPhrase.SHORT_DESCRIPTION), menu);
    }
}
