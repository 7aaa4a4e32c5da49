package app.rosalie.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people say besides what they want: greetings, thanks, chat. */
final class SmallTalk {

    private static final int LONGEST_NAME_IN_WORDS = 4;
    private static final int MOST_WORDS = 8;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Sayings OPENING = Sayings.of(
            "bonjour",
            "coucou",
            "salut",
            "hello",
            "stp",
            "svp",
            "s il te plait",
            "s il vous plait",
            "ok",
            "bon",
            "alors",
            "rosalie",
            "tu peux",
            "peux tu",
            "est ce que tu peux",
            "tu pourrais",
            "pourrais tu",
            "je veux",
            "je voudrais",
            "il faut",
            "faut",
            "merci de",
            "dis moi",
            "dis",
            "et",
            "euh",
            "ah",
            "vas y",
            "donc",
            "il faudrait",
            "tu me",
            "me",
            "j aimerais",
            "peux tu me",
            "tu peux me",
            "donne moi",
            "affiche",
            "est ce que",
            "hop",
            "du coup",
            "sinon",
            "le",
            "voir",
            "mince");

    /** Words that no booking and no name has, so that who uses them just talks. */
    private static final Set<String> TALK = Set.of(
            "je",
            "j",
            "tu",
            "il",
            "on",
            "nous",
            "vous",
            "ils",
            "elles",
            "suis",
            "es",
            "sommes",
            "etes",
            "sont",
            "etait",
            "fait",
            "fais",
            "faire",
            "quoi",
            "pourquoi",
            "comment",
            "que",
            "qu",
            "ne",
            "n",
            "pas",
            "plus",
            "mais",
            "donc",
            "car",
            "bonjour",
            "bonsoir",
            "coucou",
            "salut",
            "hello",
            "merci",
            "ok",
            "oui",
            "non",
            "super",
            "top",
            "parfait",
            "genial",
            "cool",
            "lol",
            "mdr",
            "bravo",
            "bonne",
            "bon",
            "nuit",
            "journee",
            "soiree",
            "va",
            "vais",
            "ca",
            "c",
            "ce",
            "cela",
            "tres",
            "trop",
            "bien",
            "mal",
            "aussi",
            "quand",
            "ou",
            "si",
            "meteo",
            "temps",
            "beau",
            "pluie",
            "t",
            "m",
            "s",
            "me",
            "te",
            "se",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "comprends",
            "sais",
            "veux",
            "peux",
            "peut",
            "dois",
            "doit",
            "faut",
            "avoir",
            "etre",
            "ai",
            "as",
            "a-t-il",
            "aime",
            "adore",
            "accord",
            "dac",
            "desolee",
            "desole",
            "pardon",
            "fini",
            "finie",
            "enfin",
            "voila",
            "bref",
            "hier",
            "bisous",
            "bises",
            "biz",
            "aide",
            "help",
            "test",
            "allo",
            "hein",
            "ah",
            "oh",
            "euh",
            "heureusement",
            "jamais",
            "toujours",
            "rien",
            "tout",
            "tous",
            "merde",
            "zut",
            "courage",
            "anniversaire",
            "fete",
            "souci",
            "probleme",
            "bientot",
            "plaisir",
            "journée",
            "combien",
            "cette",
            "ces",
            "dans",
            "par",
            "qui",
            "leur",
            "leurs",
            "notre",
            "votre",
            "etc",
            "selon",
            "depuis",
            "ete",
            "avait",
            "etaient",
            "sera",
            "seront",
            "y",
            "lui",
            "eux",
            "dit",
            "dire",
            "coute",
            "prix",
            "taxe",
            "impots",
            "urssaf",
            "tva",
            "chat",
            "blague",
            "raconte",
            "capitale");

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

    private SmallTalk() {}

    /** Up to what is wanted, which may begin as an opening does: « je veux » dormir, « je veux faire » 3000. */
    static void skipOpening(Reading reading) {
        var start = reading.position();
        while (!Wish.stands(reading)
                && (reading.take(OPENING) || (reading.position() > start && reading.takeAny(",.!-:")))) {
            continue;
        }
    }

    /** « emma annule », « lundi fermé »: what is wanted may come last. */
    static @Nullable Wish wishBehindAName(Reading reading, List<Span> verbs) {
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

    /** Whether there are words that no booking and no name has, or too many. */
    static boolean isTalk(String words) {
        var each = BETWEEN.split(Lexer.folded(words.strip()));
        return each.length > MOST_WORDS || Arrays.stream(each).anyMatch(TALK::contains);
    }

    static boolean mayBeAName(String words) {
        return !words.isBlank()
                && !isTalk(words)
                && words.split(" ").length <= LONGEST_NAME_IN_WORDS
                && words.codePoints().anyMatch(Character::isLetter)
                && words.codePoints().noneMatch(Character::isDigit);
    }
}
