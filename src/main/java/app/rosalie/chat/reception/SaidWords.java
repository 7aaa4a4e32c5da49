package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.question.LibraryQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.Navigation;
import app.rosalie.language.text.Courtesy;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed as it stands on a button, « objectif », or out of kindness, « merci »: it is about no more than that. */
@Component
class SaidWords {

    private final RoomDirectory rooms;
    private final Navigation navigation;

    SaidWords(RoomDirectory rooms, Navigation navigation) {
        this.rooms = rooms;
        this.navigation = navigation;
    }

    /** Empty where it is neither, or answers what was asked. */
    Optional<Reply> hear(Speaker speaker, String text) {
        return answers(speaker.asked()) ? Optional.empty() : page(speaker, text).or(() -> courtesy(speaker, text));
    }

    /** Whoever looks for guides may look for any word. */
    private static boolean answers(@Nullable Question asked) {
        return asked != null && !asked.asksNothing() && (!asked.asksInPassing() || asked instanceof LibraryQuestion);
    }

    private Optional<Reply> page(Speaker speaker, String text) {
        return command(speaker, text)
                .flatMap(rooms::command)
                .map(command -> command.leadsTo().apply(speaker, ""))
                .map(action -> navigation.to(speaker, action));
    }

    /** The command for which a word stands; only a professional has any but the help. */
    Optional<String> command(Speaker speaker, String word) {
        Map<String, String> said = speaker.voice().list(ReceptionPhrase.SAID);
        return Optional.ofNullable(said.get(letters(word)))
                .filter(name -> speaker instanceof Pro || name.equals("aide"));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whom nobody knows is greeted at the entrance. */
    private static Optional<Reply> courtesy(Speaker speaker, String text) {
        return Courtesy.read(text)
                .filter(courtesy -> speaker instanceof Pro || courtesy != Courtesy.GREETING)
                .map(courtesy -> FallbackPages.courtesy(speaker, courtesy));
    }
}
