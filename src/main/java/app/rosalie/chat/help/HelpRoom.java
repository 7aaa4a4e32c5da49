package app.rosalie.chat.help;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ErasureAction;
import app.rosalie.chat.action.HelpAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.kit.clientside.HerSalons;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.CommandList;
import app.rosalie.chat.room.PublicRoom;
import app.rosalie.chat.words.Voice;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be said to Rosalie, and what she keeps: for everybody. */
@Component
public class HelpRoom implements PublicRoom<HelpAction> {

    private final CommandList commands;
    private final HerSalons herSalons;

    HelpRoom(CommandList commands, HerSalons herSalons) {
        this.commands = commands;
        this.herSalons = herSalons;
    }

    @Override
    public Reply on(Speaker speaker, HelpAction action) {
        return switch (action) {
            case HelpAction.Open() -> speaker instanceof Pro ? help(speaker.voice()) : helpForClients(speaker.voice());
            case HelpAction.Privacy() -> privacy(speaker);
        };
    }

    private Reply help(Voice voice) {
        Page page = Page.below(voice, voice.plain(HelpPhrase.CRUMB))
                .say(HelpPhrase.TITLE)
                .gap();
        Command.inOrder(commands.all(), voice.list(HelpPhrase.ORDER))
                .forEach(command ->
                        command.help(voice).ifPresent(what -> page.say(HelpPhrase.LINE, command.name(), what)));
        return page.gap().say(HelpPhrase.UNDO).back(new HomeAction.Open()).show();
    }

    /** Whoever owns no salon has none of a professional's commands. */
    private static Reply helpForClients(Voice voice) {
        return Page.below(voice, voice.plain(HelpPhrase.CRUMB))
                .say(HelpPhrase.FOR_CLIENTS)
                .back(new HomeAction.Open())
                .show();
    }

    /** The number is what whoever runs the bot needs to find what is hers. */
    private Reply privacy(Speaker speaker) {
        Voice voice = speaker.voice();
        String account = Long.toString(speaker.turn().account().userId());
        HelpPhrase words = speaker instanceof Pro ? HelpPhrase.PRIVACY : HelpPhrase.CLIENT_PRIVACY;
        Page page = Page.below(voice, voice.plain(HelpPhrase.PRIVACY_CRUMB)).say(words, account);
        if (herSalons.isKnown(speaker)) {
            page.row(speaker.button(
                    speaker instanceof Pro ? HelpPhrase.AS_CLIENT : HelpPhrase.ERASE, new ErasureAction.Ask()));
        }
        return page.back(new HomeAction.Open()).show();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("aide", HelpPhrase.COMMANDS, new HelpAction.Open()),
                Command.of("privacy", HelpPhrase.COMMANDS, new HelpAction.Privacy()));
    }
}
