package app.rosalie.chat.reception;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.room.ClientText;
import app.rosalie.chat.room.ContactCards;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.PhotoIntake;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was typed or shared: a command is anybody's; all else is a professional's or a known client's, and leads everybody else to the entrance. */
@Component
class TypedInput {

    private final TypedCommands commands;
    private final SpokenPresses presses;
    private final SaidWords saidWords;
    private final TypedAnswers answers;
    private final ClientText clientText;
    private final ContactCards cards;
    private final PhotoIntake photos;
    private final Navigation navigation;
    private final FreeText freeText;
    private final SetAside setAside;

    TypedInput(
            TypedCommands commands,
            SpokenPresses presses,
            SaidWords saidWords,
            TypedAnswers answers,
            ClientText clientText,
            ContactCards cards,
            PhotoIntake photos,
            Navigation navigation,
            FreeText freeText,
            SetAside setAside) {
        this.commands = commands;
        this.presses = presses;
        this.saidWords = saidWords;
        this.answers = answers;
        this.clientText = clientText;
        this.cards = cards;
        this.photos = photos;
        this.navigation = navigation;
        this.freeText = freeText;
        this.setAside = setAside;
    }

    Reply typed(Speaker speaker, String text) {
        if (TypedCommands.isOne(text)) {
            return commands.on(speaker, text);
        }
        return navigation.answerAtSalon(speaker, text).orElseGet(() -> free(speaker, text));
    }

    private Reply free(Speaker speaker, String text) {
        return speaker instanceof Pro pro
                ? presses.hear(pro, text).or(() -> saidWords.hear(pro, text)).orElseGet(() -> answers.hear(pro, text))
                : clientText
                        .hear(speaker, text)
                        .or(() -> saidWords.hear(speaker, text))
                        .orElseGet(() -> entrance(speaker));
    }

    /** To anybody but a professional it is as good as her own words. */
    Reply relayed(Speaker speaker, String from, String text) {
        return speaker instanceof Pro pro
                ? setAside.leaving(pro, freeText.relayed(pro, from, text))
                : typed(speaker, text);
    }

    Reply shared(Speaker speaker, Heard.Contact contact) {
        return navigation
                .shareAtSalon(speaker, contact)
                .orElseGet(() -> speaker instanceof Pro pro ? cards.hear(pro, contact) : entrance(speaker));
    }

    /** What she was asked before waits. */
    Reply photos(Speaker speaker, List<SentPhoto> sent) {
        return navigation
                .photosAtSalon(speaker, sent)
                .orElseGet(() ->
                        speaker instanceof Pro pro ? setAside.leaving(pro, photos.hear(pro, sent)) : entrance(speaker));
    }

    /** Whether what stands below a photo is about the photo, as far as can be told. */
    boolean isCaption(Pro pro, String text) {
        return !TypedCommands.isOne(text) && !freeText.isPlain(pro, text);
    }

    private Reply entrance(Speaker speaker) {
        return navigation.to(speaker, new WelcomeAction.Open());
    }
}
