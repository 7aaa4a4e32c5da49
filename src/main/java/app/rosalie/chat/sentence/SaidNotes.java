package app.rosalie.chat.sentence;

import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.language.wish.Named;
import app.rosalie.language.wish.Turn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** « Note pour Nadia : cuir chevelu sensible »: what is to be kept of her, without the words that say so. */
final class SaidNotes {

    private static final Pattern ASKING = Pattern.compile(
            "(?iu)^.*?\\b(?:not(?:e|es|er|ez)|(?:r)?ajout(?:e|er|ez)|marqu(?:e|er|ez)|[eé]cri(?:s|re|vez)|retien(?:s|dre)|rappelle)\\b"
                    + "(?:[ -]moi)?(?: bien)?(?: (?:sur|dans) (?:sa|la|une) (?:fiche|note)s?)?(?: une note)?(?: (?:sur|pour|de|chez|à|a))?\\s*");
    private static final Pattern JOINING = Pattern.compile("(?iu)^[\\s,:;–-]*(?:que |qu['’]\\s?|de |d['’]\\s?)?");

    private static final int SHORTEST = 3;

    private SaidNotes() {}

    /** Of one client; empty where nothing is left to be kept. */
    static Optional<SentenceResult> of(SaidWish wish) {
        List<Named<ClientId>> clients = wish.slots().clients();
        if (wish.slots().says(Turn.GIVES_BACK)
                || clients.size() != 1
                || clients.getFirst().meant().size() != 1) {
            return Optional.empty();
        }
        String note = note(wish.reading().parts().text(), clients.getFirst());
        return note.length() < SHORTEST
                ? Optional.empty()
                : Optional.of(new SentenceResult.Answer(
                        new ClientsQuestion.SaidNote(
                                clients.getFirst().meant().getFirst().id(), ""),
                        note));
    }

    private static String note(String text, Named<ClientId> client) {
        int colon = text.indexOf(':');
        if (colon > 0 && colon < text.length() - 1 && !Character.isDigit(text.charAt(colon - 1))) {
            return text.substring(colon + 1).strip();
        }
        String before = ASKING.matcher(text.substring(0, client.span().from())).replaceFirst("");
        String behind = text.substring(client.span().to());
        String joined = before.isBlank() ? JOINING.matcher(behind).replaceFirst("") : before.strip() + behind;
        return joined.strip();
    }
}
