package app.rosalie.language.money;

import app.rosalie.language.text.Lexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a goal beside its sum and its time.
 *
 * @param words what it is for, spelt as it was: a treatment's name; empty for all that comes in
 * @param ofAYear « par an »
 */
record GoalWords(String words, boolean ofAYear) {

    private static final Set<String> OF_A_YEAR = Set.of("an", "annee", "annuel", "annuelle", "l'an", "l'annee", "ans");

    /** Said of any goal, and no name of a treatment. */
    private static final Set<String> OF_ANY = Set.of(
            "par",
            "mois",
            "mensuel",
            "mensuelle",
            "chaque",
            "tous",
            "objectif",
            "ca",
            "chiffre",
            "d'affaires",
            "affaires",
            "euros",
            "prestation",
            "prestations",
            "service",
            "nouveau",
            "nouvel",
            "fixe",
            "fixer",
            "mets",
            "passe",
            "faire",
            "au",
            "moins",
            "minimum",
            "environ",
            "en",
            "la",
            "le",
            "les",
            "pour",
            "sur",
            "a",
            "mon",
            "mes",
            "ma",
            "est",
            "je",
            "j'aimerais",
            "veux",
            "voudrais",
            "vise",
            "viser",
            "gagner",
            "encaisser",
            "atteindre",
            "de",
            "du",
            "des",
            "d",
            "un",
            "une",
            "mettre",
            "met",
            "cette",
            "ce",
            "change",
            "changer",
            "monte",
            "baisse",
            "augmente",
            "stp",
            "svp",
            "bonjour",
            "d'ici",
            "d'environ",
            "j'ai",
            "j'voudrais",
            "faudrait",
            "il",
            "faut",
            "que");

    static GoalWords of(String left) {
        var words = new ArrayList<>(left.isEmpty() ? List.<String>of() : List.of(left.split(" ")));
        var year = words.removeIf(word -> OF_A_YEAR.contains(Lexer.folded(word)));
        while (!words.isEmpty() && isOfAny(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isOfAny(words.getLast())) {
            words.removeLast();
        }
        return new GoalWords(String.join(" ", words), year);
    }

    private static boolean isOfAny(String word) {
        return OF_ANY.contains(Lexer.folded(word));
    }
}
