package app.rosalie.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wanted, where it comes last: « emma annule », « lundi fermé ». */
final class LateWish {

    private static final Sayings CANCELS = Sayings.of(
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
    private static final Sayings CLOSED = Sayings.of(
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
            "off",
            "repos",
            "absente",
            "indispo",
            "vacances",
            "je suis fermee",
            "en vacances",
            "en conges",
            "conge");

    private LateWish() {}

    /** Null where nothing of this is wanted; otherwise its words are among the verbs. */
    static @Nullable Wish in(Reading reading, List<Span> verbs) {
        while (!reading.atEnd()) {
            var start = reading.position();
            var wish = reading.take(CANCELS) ? Wish.CANCEL : reading.take(CLOSED) ? Wish.CLOSE : null;
            if (wish != null) {
                verbs.add(reading.since(start));
                return wish;
            }
            reading.moveTo(start + 1);
        }
        return null;
    }
}
