package app.rosalie.language.sentence;

import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wanted, where it comes last: « emma annule », « lundi fermé ». */
final class TrailingIntent {

    private static final Phrases CANCELS = Phrases.of(
            "annule",
            "a annule",
            "annule son rdv",
            "a annule son rdv",
            "vient pas",
            "ne vient pas",
            "vient plus",
            "ne vient plus",
            "viendra pas",
            "ne viendra pas",
            "peut pas venir",
            "ne peut pas venir",
            "veut annuler",
            "peut plus venir");
    private static final Phrases CLOSED = Phrases.of(
            "ferme",
            "fermee",
            "je ferme",
            "je suis pas la",
            "je ne suis pas la",
            "pas la",
            "je bosse pas",
            "je travaille pas",
            "conges",
            "je ne travaille pas",
            "j ouvre pas",
            "je n ouvre pas",
            "off",
            "repos",
            "absente",
            "indispo",
            "vacances",
            "je suis fermee",
            "en vacances",
            "en conges",
            "conge");

    private TrailingIntent() {}

    /** Null where nothing of this is wanted; otherwise its words are among the verbs. */
    static @Nullable IntentWords in(TokenCursor cursor, List<TextSpan> verbs) {
        while (!cursor.atEnd()) {
            var start = cursor.position();
            var wish = cursor.take(CANCELS) ? IntentWords.CANCEL : cursor.take(CLOSED) ? IntentWords.CLOSE : null;
            if (wish != null) {
                verbs.add(cursor.since(start));
                return wish;
            }
            cursor.moveTo(start + 1);
        }
        return null;
    }
}
