package app.rosalie.language;

import app.rosalie.language.Token.Day;
import app.rosalie.language.Token.Measure;
import app.rosalie.language.Token.MonthName;
import app.rosalie.language.Token.Numeral;
import app.rosalie.language.Token.Sign;
import app.rosalie.language.Token.Unit;
import app.rosalie.language.Token.Word;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What looks like a time and is none: telephone numbers, counted things, streets, people, habits, proverbs. */
final class NotATime {

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
            "pourcent");

    /** Letters right behind a figure that belong to a date: « 1er », « 2main ». */
    private static final Set<String> PART_OF_A_DATE = Set.of("er", "ier", "main", "m1");

    private static final Sayings TITLES = Sayings.of(
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
    private static final Sayings SIR = Sayings.of("m");
    private static final Sayings PLACES = Sayings.of(
            "rue du", "avenue du", "place du", "boulevard du", "bd du", "av du", "quai du", "square du", "arret du");
    private static final Sayings OF_MARS = Sayings.of("champ de", "champ", "planete", "barre", "ile de");
    private static final Sayings NUMBERED = Sayings.of(
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
            "top");
    private static final Sayings EVERY =
            Sayings.of("tous les", "toutes les", "ts les", "chaque", "un", "une", "les", "mes", "certains", "quelques");
    private static final Sayings AND = Sayings.of("et", "ou", "les", "et les");
    private static final Sayings IN = Sayings.of("en");
    private static final Sayings PROVERB =
            Sayings.of("fais ce", "fait ce", "ne te decouvre", "n ote pas", "fais ce qu");

    /** « un jeu », « le bord de mer ». */
    private static final Set<String> BEFORE_A_GAME = Set.of("un", "le", "ce", "du", "en", "au", "grand", "de", "mon");

    private static final Set<String> BEFORE_THE_SEA = Set.of("la", "de", "en", "a", "l", "bleu", "outre");

    private NotATime() {}

    /** Moves past one such thing, if it stands here. */
    static boolean skip(Reading reading) {
        return phone(reading)
                || reading.attempt(() -> person(reading)) != null
                || reading.attempt(() -> place(reading)) != null
                || reading.attempt(() -> habit(reading)) != null
                || reading.attempt(() -> proverb(reading)) != null
                || reading.attempt(() -> number(reading)) != null;
    }

    /** Whether what stands here counts with the number before it, so that it is no day and no hour. */
    static boolean isCounted(Reading reading) {
        return switch (reading.next()) {
            case null -> false;
            case Word word -> COUNTED.contains(word.folded()) || isWordOfItsOwn(reading, word);
            case Measure measure -> measure.unit() != Unit.HOUR;
            case Sign sign -> sign.sign() == '%' || sign.sign() == '°' || sign.sign() == '$' || decimals(reading);
            case Numeral _, Day _, MonthName _ -> false;
        };
    }

    /** « 38D »: letters right behind figures. */
    private static boolean isWordOfItsOwn(Reading reading, Word word) {
        return reading.isGlued() && word.folded().length() <= 2;
    }

    private static boolean decimals(Reading reading) {
        return reading.isGlued()
                && (reading.stands(0, ',') || reading.stands(0, '.'))
                && reading.next(1) instanceof Numeral number
                && reading.token(reading.position()).end() == number.start();
    }

    /** Ten digits that begin with a zero, or more behind a plus, in groups parted alike. */
    private static boolean phone(Reading reading) {
        return reading.attempt(() -> {
                    var abroad = reading.takeAny("+");
                    var digits = 0;
                    var first = reading.next() instanceof Numeral number ? number : null;
                    if (first == null || !(abroad || first.digits().startsWith("0"))) {
                        return null;
                    }
                    while (digits < DIGITS_OF_A_PHONE && reading.numeral() instanceof Numeral group) {
                        digits += group.digits().length();
                        reading.attempt(() -> digitsGoOn(reading));
                    }
                    return digits >= DIGITS_OF_A_PHONE ? digits : null;
                })
                != null;
    }

    private static @Nullable Boolean digitsGoOn(Reading reading) {
        return reading.takeAny("./-()") && reading.next() instanceof Numeral ? true : null;
    }

    private static @Nullable Boolean person(Reading reading) {
        var sir = reading.take(SIR) && reading.takeAny(".");
        if (!sir && !reading.take(TITLES)) {
            return null;
        }
        reading.takeAny(".:");
        return isAName(reading) ? true : null;
    }

    private static boolean isAName(Reading reading) {
        var next = reading.next();
        if (next instanceof Day
                || next instanceof MonthName
                || (next instanceof Word word && word.folded().equals("noel"))) {
            reading.moveTo(reading.position() + 1);
            return true;
        }
        return false;
    }

    private static @Nullable Boolean place(Reading reading) {
        if (reading.take(OF_MARS)) {
            return reading.month() == null ? null : true;
        }
        if (!reading.take(PLACES)) {
            return null;
        }
        var date = reading.attempt(() -> {
            var day = DatePart.next(reading);
            return day != null && day.isPlain() ? day : null;
        });
        return date != null ? true : null;
    }

    private static @Nullable Boolean habit(Reading reading) {
        var each = reading.take(EVERY);
        if (!each) {
            return null;
        }
        if (reading.day() == null) {
            return null;
        }
        while (reading.attempt(() -> {
                    var more = reading.takeAny(",&") || reading.take(AND);
                    return more ? reading.day() : null;
                })
                != null) {
            continue;
        }
        return true;
    }

    private static @Nullable Boolean proverb(Reading reading) {
        return reading.take(IN) && reading.month() != null && reading.take(PROVERB) ? true : null;
    }

    /** « 3 fois », « 20 % », « taille 38 », « 1,60 m ». */
    private static @Nullable Boolean number(Reading reading) {
        var numbered = reading.take(NUMBERED);
        reading.takeAny(numbered ? ":°" : "");
        if (reading.numeral() == null) {
            return null;
        }
        if (numbered && !(reading.next() instanceof MonthName) && !reading.stands(0, Unit.HOUR)) {
            reading.attempt(() -> reading.takeAny("/,.") ? reading.numeral() : null);
            return true;
        }
        if (numbered || !(reading.stands(0, '%') || isCountedByAWord(reading))) {
            return null;
        }
        reading.moveTo(reading.position() + 1);
        return true;
    }

    private static boolean isCountedByAWord(Reading reading) {
        return reading.next() instanceof Word word
                && (reading.isGlued() ? !PART_OF_A_DATE.contains(word.folded()) : COUNTED.contains(word.folded()));
    }

    static boolean isPhone(Reading reading) {
        var start = reading.position();
        var phone = phone(reading);
        reading.moveTo(start);
        return phone;
    }

    /** « le jeu », « la mer », whose letters would do for a day. */
    static boolean isGameOrSea(Reading reading) {
        if (!(reading.next() instanceof Day day)
                || day.end() - day.start() != 3
                || reading.next(1) instanceof Numeral) {
            return false;
        }
        return (day.day() == DayOfWeek.THURSDAY && reading.isBehind(BEFORE_A_GAME))
                || (day.day() == DayOfWeek.WEDNESDAY && reading.isBehind(BEFORE_THE_SEA));
    }
}
