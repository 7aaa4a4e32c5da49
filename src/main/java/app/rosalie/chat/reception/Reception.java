package app.rosalie.chat.reception;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SafeTrace;
import app.rosalie.chat.Turn;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Dated;
import app.rosalie.chat.reception.ChatSessions.Session;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Entrance entrance;
    private final Rooms rooms;
    private final Commands commands;
    private final Answers answers;

    Reception(
            ChatSessions sessions,
            Salons salons,
            Words words,
            Entrance entrance,
            Rooms rooms,
            Commands commands,
            Answers answers) {
        this.sessions = sessions;
        this.salons = salons;
        this.words = words;
        this.entrance = entrance;
        this.rooms = rooms;
        this.commands = commands;
        this.answers = answers;
    }

    @Override
    public Reply hear(Heard heard) {
        long chatId = heard.speaker().chatId();
        Session session = sessions.of(chatId);
        Turn turn = new Turn(heard.speaker(), voice(heard), session.asked());
        Reply reply = answer(turn, heard);
        if (reply.screen() != null) {
            sessions.keep(chatId, session, reply.screen().question());
        }
        return reply;
    }

    private Voice voice(Heard heard) {
        return words.in(heard.speaker().language());
    }

    private Reply answer(Turn turn, Heard heard) {
        if (heard instanceof Heard.Wordless(var speaker, Heard.Kind kind) && kind == Heard.Kind.GROUP) {
            return FallbackPages.inAGroup(turn);
        }
        Optional<Pro> pro = salons.ownedBy(turn.speaker().userId()).map(salon -> new Pro(turn, salon));
        return switch (heard) {
            case Heard.Press(var speaker, Action action) -> pressed(turn, pro, action);
            case Heard.StalePress stale -> stale(turn, pro);
            case Heard.Wordless(var speaker, Heard.Kind kind) -> FallbackPages.wordless(turn, pro, kind);
            case Heard.Contact contact ->
                pro.map(owner -> answers.hear(owner, contact)).orElseGet(() -> entrance.hello(turn));
            case Heard.Text(var speaker, String text) ->
                Command.isOne(text)
                        ? commands.on(turn, pro, text)
                        : pro.map(owner -> answers.hear(owner, text)).orElseGet(() -> entrance.hello(turn));
        };
    }

    private Reply pressed(Turn turn, Optional<Pro> pro, Action action) {
        return action instanceof Dated dated && !dated.isWithinReach() ? stale(turn, pro) : rooms.on(turn, pro, action);
    }

    private Reply stale(Turn turn, Optional<Pro> pro) {
        return entrance.start(turn, pro).toast(turn.voice().plain(ReceptionPhrase.STALE_BUTTON));
    }

    @Override
    public Reply apologise(Heard heard, Exception bug) {
        log.error(
                "A turn went wrong ({}), an apology was sent: {}",
                heard.getClass().getSimpleName(),
                SafeTrace.of(bug));
        Voice voice = voice(heard);
        return Page.below(voice, voice.plain(ReceptionPhrase.HELP_BUTTON))
                .say(ReceptionPhrase.APOLOGY)
                .show();
    }

    @Override
    public Profile profile() {
        Voice voice = words.in("fr");
        Map<String, String> commands = voice.list(ReceptionPhrase.COMMANDS);
        List<Profile.Command> menu = commands.entrySet().stream()
                .map(command -> new Profile.Command(command.getKey(), command.getValue()))
                .toList();
        return new Profile(
                voice.plain(ReceptionPhrase.DESCRIPTION), voice.plain(ReceptionPhrase.SHORT_DESCRIPTION), menu);
    }
}
