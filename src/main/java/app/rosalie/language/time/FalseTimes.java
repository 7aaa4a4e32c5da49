package app.rosalie.language.time;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Ordinal;
import app.rosalie.language.text.Phrases;
import app.rosalie.language.text.Token.Day;
import app.rosalie.language.text.Token.Measure;
import app.rosalie.language.text.Token.MonthName;
import app.rosalie.language.text.Token.Numeral;
import app.rosalie.language.text.Token.Sign;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.text.Token.Word;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.Vocabulary;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What looks like a time and is none: telephone numbers, counted things, streets, people, habits, proverbs. */
public final class FalseTimes {

    private static final int DIGITS_OF_A_PHONE = 10;

    private static final Set<String> COUNTED = Set.of(
            "fois",
            "x",
            "client",
            "cliente",
            "clientes",
            "clients",
            "personne",
            "personnes",
            "pers",
            "rdv",
            "an",
            "ans",
            "mois",
            "jour",
            "jours",
            "j",
            "semaine",
            "semaines",
            "cm",
            "mm",
            "km",
            "kg",
            "g",
            "mg",
            "ml",
            "cl",
            "l",
            "gr",
            "etoile",
            "etoiles",
            "point",
            "points",
            "rue",
            "avenue",
            "av",
            "bd",
            "boulevard",
            "place",
            "chemin",
            "allee",
            "impasse",
            "route",
            "bis",
            "ter",
            "e",
            "eme",
            "ieme",
            "ere",
            "nd",
            "nde",
            "ongles",
            "doigts",
            "seances",
            "seance",
            "avis",
            "photos",
            "photo",
            "enfants",
            "enfant",
            "filles",
            "garcons",
            "femmes",
            "femme",
            "hommes",
            "pouces",
            "degres",
            "volumes",
            "vol",
            "produits",
            "flacons",
            "tubes",
            "messages",
            "places",
            "balles",
            "pieces",
            "exemplaires",
            "lettres",
            "pourcent");

    /** Letters right behind a figure that belong to a date: « 1er », « 2main ». */
    private static final Set<String> PART_OF_A_DATE = Set.of("er", "ier", "main", "m1");

    private static final Phrases TITLES = Phrases.of(
            "mme",
            "madame",
            "mlle",
            "melle",
            "mademoiselle",
            "mr",
            "monsieur",
            "docteur",
            "dr",
            "chez",
            "prenom",
            "s appelle",
            "m appelle",
            "je m appelle",
            "elle s appelle",
            "cliente",
            "le nom",
            "fiche de",
            "fiche",
            "numero de",
            "tel de");
    private static final Phrases SIR = Phrases.of("m");
    private static final Phrases PLACES = Phrases.of(
            "rue du",
            "avenue du",
            "place du",
            "boulevard du",
            "bd du",
            "av du",
            "quai du",
            "square du",
            "arret du",
            "metro",
            "station");
    private static final Phrases OF_MARS = Phrases.of("champ de", "champ", "planete", "barre", "ile de", "vieux", "un");

    /** « Mars, le chocolat », « trois Mars d'affilée ». */
    private static final Phrases SWEET =
            Phrases.of("le chocolat", "la planete", "d affilee", "et un", "et une", "glace");

    private static final Phrases NUMBERED = Phrases.of(
            "taille",
            "pointure",
            "numero",
            "n",
            "no",
            "table",
            "chambre",
            "teinte",
            "couleur n",
            "lot",
            "bonnet",
            "note",
            "avis",
            "page",
            "version",
            "tva",
            "siret",
            "code",
            "top",
            "tube de",
            "tubes de",
            "nuance",
            "force",
            "ticket",
            "guichet",
            "bus");
    private static final Phrases EVERY =
            Phrases.of("tous les", "toutes les", "ts les", "chaque", "un", "une", "les", "mes", "certains", "quelques");
    private static final Phrases AND = Phrases.of("et", "ou", "les", "et les");
    private static final Phrases SOME = Phrases.of("des");
    private static final Set<String> TELLING = Set.of("la", "ma", "sa", "ta", "notre", "votre", "une");
    private static final Phrases IN = Phrases.of("en");

    /** « Quelqu’un mercredi »: that one is no « un mercredi ». */
    private static final Set<String> SOMEBODY = Set.of("quelqu", "qqun", "qq", "qlq", "chacun");

    /** « tous les premiers lundis du mois », « tous les 15 du mois ». */
    private static final Phrases ALWAYS = Phrases.of("tous les", "toutes les", "ts les", "chaque");

    private static final Phrases WHICH = Phrases.of(
            "premier", "premiers", "deuxieme", "deuxiemes", "second", "troisieme", "quatrieme", "dernier", "derniers");
    private static final Phrases OF_THE_MONTH = Phrases.of("du mois", "de chaque mois", "de l annee");

    /** Sayings whose words name no time. */
    private static final Phrases SAYINGS = Phrases.of(
            "pas demain la veille",
            "de l an quarante",
            "midi a sa porte",
            "bonne soiree",
            "bonne fin de soiree",
            "bonne fin de journee",
            "bonne fin de matinee",
            "bonne fin d apres midi",
            "bonne fin d aprem",
            "bonne fin de semaine",
            "bonne fin de mois",
            "bonne fin d annee",
            "bon debut de semaine",
            "bon debut de soiree");

    private static final Phrases SEEKING_NOON = Phrases.of(
            "chercher midi a", "cherche midi a", "cherches midi a", "cherchez midi a", "chercher midi", "cherche midi");
    private static final Phrases WEEK_OF_FOUR = Phrases.of("semaine des quatre", "la semaine des quatre");

    /** « un score de 10/10 à l'œil droit », « 12/8 de tension ». */
    private static final Phrases MEASURED =
            Phrases.of("de tension", "a l oeil", "a chaque oeil", "a l autre", "de moyenne", "en dictee", "en maths");

    /** « mar de rire ». */
    private static final Phrases OF_LAUGHTER =
            Phrases.of("de rire", "de tout", "d attendre", "de toi", "de lui", "d elle");

    private static final Phrases PROVERB =
            Phrases.of("fais ce", "fait ce", "ne te decouvre", "n ote pas", "fais ce qu");

    /** « un jeu », « le bord de mer ». */
    private static final Set<String> BEFORE_A_GAME = Set.of(
            "un", "le", "ce", "du", "en", "au", "grand", "de", "mon", "ton", "son", "notre", "votre", "leur", "hors",
            "quel", "vieux", "nouveau", "beau", "double");

    private static final Set<String> BEFORE_THE_SEA = Set.of("la", "de", "en", "a", "l", "bleu", "outre", "cote");

    /** « des collants Dim ». */
    private static final Set<String> BEFORE_THE_BRAND =
            Set.of("collant", "collants", "bas", "culotte", "culottes", "slip", "slips", "boxer", "boxers", "marque");

    /** The words with which what is read here may begin. */
    static final Set<String> BEGINNINGS = Stream.of(
                    NumberWords.BEGINNINGS,
                    Phrases.beginnings(
                            TITLES,
                            SIR,
                            PLACES,
                            OF_MARS,
                            NUMBERED,
                            EVERY,
                            SOME,
                            IN,
                            ALWAYS,
                            SAYINGS,
                            SEEKING_NOON,
                            WEEK_OF_FOUR))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private FalseTimes() {}

    /** Moves past one such thing, if it stands here. */
    static boolean skip(TokenCursor cursor) {
        return phone(cursor)
                || cursor.attempt(() -> person(cursor)) != null
                || cursor.attempt(() -> place(cursor)) != null
                || cursor.attempt(() -> habit(cursor)) != null
                || cursor.attempt(() -> proverb(cursor)) != null
                || cursor.attempt(() -> score(cursor)) != null
                || cursor.attempt(() -> number(cursor)) != null;
    }

    /** Whether what stands here counts with the number before it, so that it is no day and no hour. */
    public static boolean isCounted(TokenCursor cursor) {
        return switch (cursor.next()) {
            case null -> false;
            case Word word -> COUNTED.contains(word.folded()) || isWordOfItsOwn(cursor, word);
            case Measure measure -> measure.unit() != Unit.HOUR;
            case Sign sign -> sign.sign() == '%' || sign.sign() == '°' || sign.sign() == '$' || decimals(cursor);
            case Numeral _, Day _, MonthName _ -> false;
        };
    }

    /** « 38D »: letters right behind figures. */
    private static boolean isWordOfItsOwn(TokenCursor cursor, Word word) {
        return cursor.isGlued() && word.folded().length() <= 2;
    }

    private static boolean decimals(TokenCursor cursor) {
        return cursor.isGlued()
                && (cursor.stands(0, ',') || cursor.stands(0, '.'))
                && cursor.next(1) instanceof Numeral number
                && cursor.token(cursor.position()).end() == number.start();
    }

    /** Ten digits that begin with a zero, or more behind a plus, in groups parted alike. */
    private static boolean phone(TokenCursor cursor) {
        return cursor.attempt(() -> {
                    var abroad = cursor.takeAny("+");
                    var digits = 0;
                    var first = cursor.next() instanceof Numeral number ? number : null;
                    if (first == null || !(abroad || first.digits().startsWith("0"))) {
                        return null;
                    }
                    while (digits < DIGITS_OF_A_PHONE && cursor.numeral() instanceof Numeral group) {
                        digits += group.digits().length();
                        cursor.attempt(() -> digitsGoOn(cursor));
                    }
                    return digits >= DIGITS_OF_A_PHONE ? digits : null;
                })
                != null;
    }

    private static @Nullable Boolean digitsGoOn(TokenCursor cursor) {
        return cursor.takeAny("./-()") && cursor.next() instanceof Numeral ? true : null;
    }

    private static @Nullable Boolean person(TokenCursor cursor) {
        var sir = cursor.take(SIR) && cursor.takeAny(".");
        if (!sir && !cursor.take(TITLES)) {
            return null;
        }
        cursor.takeAny(".:");
        return isAName(cursor) ? true : null;
    }

    private static boolean isAName(TokenCursor cursor) {
        var next = cursor.next();
        if (next instanceof Day
                || next instanceof MonthName
                || (next instanceof Word word && word.folded().equals("noel"))) {
            cursor.moveTo(cursor.position() + 1);
            return true;
        }
        return false;
    }

    private static @Nullable Boolean place(TokenCursor cursor) {
        if (cursor.take(OF_MARS)) {
            return cursor.month() == null ? null : true;
        }
        if (isABar(cursor)) {
            return true;
        }
        if (!cursor.take(PLACES)) {
            return null;
        }
        var joined = cursor.attempt(() -> {
            var day = DateRule.dayAlone(cursor);
            return day != null && cursor.takeAny("-") ? cursor.month() : null;
        });
        var date = joined != null
                ? null
                : cursor.attempt(() -> {
                    var day = DateRule.next(cursor);
                    return day != null && day.isPlain() ? day : null;
                });
        return joined != null || date != null ? true : null;
    }

    /** « trois Mars d'affilée »; reads it, or stays. */
    private static boolean isABar(TokenCursor cursor) {
        return cursor.attempt(() -> {
                    NumberWords.next(cursor);
                    return cursor.month() == Month.MARCH && cursor.take(SWEET) ? true : null;
                })
                != null;
    }

    /** « Avril, la nouvelle apprentie »: whether who bears that name is told of here. */
    static boolean isToldOf(TokenCursor cursor) {
        return cursor.stands(0, ',')
                && cursor.next(1) instanceof Word article
                && TELLING.contains(article.folded())
                && cursor.next(2) instanceof Word word
                && !Ordinal.BEGINNINGS.contains(word.folded());
    }

    private static @Nullable Boolean score(TokenCursor cursor) {
        return cursor.numeral() != null && cursor.takeAny("/") && cursor.numeral() != null && cursor.stands(MEASURED)
                ? true
                : null;
    }

    /** « tous les premiers lundis du mois », « tous les 15 du mois ». */
    private static @Nullable Boolean monthly(TokenCursor cursor) {
        if (!cursor.take(ALWAYS)) {
            return null;
        }
        var day = cursor.take(WHICH) ? cursor.day() != null : cursor.numeral() != null && cursor.stands(OF_THE_MONTH);
        if (day) {
            cursor.take(OF_THE_MONTH);
        }
        return day ? true : null;
    }

    private static @Nullable Boolean habit(TokenCursor cursor) {
        if (cursor.attempt(() -> monthly(cursor)) != null) {
            return true;
        }
        if (cursor.isBehind(SOMEBODY)) {
            return null;
        }
        var each = cursor.take(EVERY)
                || (cursor.take(SOME) && cursor.next() instanceof Day day && Vocabulary.isPlural(day));
        if (!each) {
            return null;
        }
        if (cursor.day() == null || isDated(cursor)) {
            return null;
        }
        while (cursor.attempt(() -> {
                    var more = cursor.takeAny(",&") || cursor.take(AND);
                    return more ? cursor.day() : null;
                })
                != null) {
            continue;
        }
        return true;
    }

    /** « Les mardi 10 et jeudi 12 ». */
    private static boolean isDated(TokenCursor cursor) {
        return cursor.next() instanceof Numeral number
                && number.digits().length() <= 2
                && !(cursor.next(1) instanceof Measure);
    }

    private static @Nullable Boolean proverb(TokenCursor cursor) {
        if (cursor.take(SEEKING_NOON)) {
            TimeReader.next(cursor, false);
            return true;
        }
        if (cursor.take(SAYINGS) || (cursor.take(WEEK_OF_FOUR) && cursor.day() != null)) {
            return true;
        }
        return cursor.take(IN) && cursor.month() != null && cursor.take(PROVERB) ? true : null;
    }

    /** « 3 fois », « 20 % », « taille 38 », « 1,60 m ». */
    private static @Nullable Boolean number(TokenCursor cursor) {
        var numbered = cursor.take(NUMBERED);
        cursor.takeAny(numbered ? ":°" : "");
        if (cursor.numeral() == null) {
            return null;
        }
        if (numbered && !(cursor.next() instanceof MonthName) && !cursor.stands(0, Unit.HOUR)) {
            cursor.attempt(() -> cursor.takeAny("/,.") ? cursor.numeral() : null);
            return true;
        }
        if (numbered || !(cursor.stands(0, '%') || isCountedByAWord(cursor))) {
            return null;
        }
        cursor.moveTo(cursor.position() + 1);
        return true;
    }

    private static boolean isCountedByAWord(TokenCursor cursor) {
        return cursor.next() instanceof Word word
                && (cursor.isGlued() ? !PART_OF_A_DATE.contains(word.folded()) : COUNTED.contains(word.folded()));
    }

    static boolean isPhone(TokenCursor cursor) {
        var start = cursor.position();
        var phone = phone(cursor);
        cursor.moveTo(start);
        return phone;
    }

    /** « le jeu », « la mer », « des collants Dim », whose letters would do for a day. */
    static boolean isGameOrSea(TokenCursor cursor) {
        if (!(cursor.next() instanceof Day day) || day.end() - day.start() != 3 || cursor.next(1) instanceof Numeral) {
            return false;
        }
        return switch (day.day()) {
            case TUESDAY -> isOfLaughter(cursor);
            case WEDNESDAY -> cursor.isBehind(BEFORE_THE_SEA);
            case THURSDAY -> isAGame(cursor);
            case SUNDAY -> cursor.isBehind(BEFORE_THE_BRAND);
            case MONDAY, FRIDAY, SATURDAY -> false;
        };
    }

    private static boolean isAGame(TokenCursor cursor) {
        return cursor.isBehind(BEFORE_A_GAME)
                || (cursor.before() instanceof Sign dash
                        && dash.sign() == '-'
                        && cursor.position() > 1
                        && cursor.token(cursor.position() - 2) instanceof Word off
                        && BEFORE_A_GAME.contains(off.folded()));
    }

    private static boolean isOfLaughter(TokenCursor cursor) {
        var start = cursor.position();
        var laughter = cursor.day() != null && cursor.stands(OF_LAUGHTER);
        cursor.moveTo(start);
        return laughter;
    }
}
