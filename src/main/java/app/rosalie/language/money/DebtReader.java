package app.rosalie.language.money;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text asks who owes money, as people type it: « combien me doit manon ? », « qui me doit de l’argent », « ardoise ». */
public final class DebtReader {

    private static final String LEAD =
            "(?ius)^\\s*(?:(?:rosalie|alors|au fait|et|dis|dites|dis[- ]moi|dites[- ]moi|montre(?:[- ]moi)?"
                    + "|montrez(?:[- ]moi)?|voir|affiche|ouvre|liste\\s+(?:des|de\\s+mes)|liste|y\\s*a\\s+(?:qui|ki)|je veux voir|est[- ]ce\\s+que?)[ ,:]*\\s+|est[- ]ce\\s+qu['’])*";

    private static final String OWES =
            "(?:me|m['’]|nous)\\s*(?:doi[ts]|doivent|devai(?:t|ent))\\b(?:[- ]t?[- ]?(?:elles?|ils?|on)\\b)?";

    private static final String STILL = "(?:\\s+(?:encore|toujours|tjrs|donc))?";

    private static final String HOW_MUCH =
            "(?:combien|cmb|cb)(?:\\s+(?:d['’]\\s*argent|de\\s+sous))?\\s+(?:est[- ]ce\\s+que\\s+|est[- ]ce\\s+qu['’]\\s*)?";

    private static final String TAB =
            "(?:(?:l['’]\\s*|les\\s+|mes\\s+|mon\\s+|la\\s+|une\\s+)?(?:ardoises?|dettes?|impay[eé]e?s?|cr[eé]ances?))";

    /** Whose it is stands in the only group of each; empty for everybody's. */
    private static final List<Pattern> WAYS = Stream.of(
                    "(?:(?:les\\s+)?(?:clientes?|clients?|gens)\\s+)?qui\\s+(?:est[- ]ce\\s+qui\\s+)?" + OWES
                            + "()(?:\\s.*)?",
                    "qui\\s+(?:ne\\s+|n['’]\\s*)?(?:m['’]\\s*|nous\\s+)?(?:a|ont)\\s+pas\\s+(?:encore\\s+)?(?:tout\\s+)?(?:pay|r[eé]gl)\\p{L}*()",
                    HOW_MUCH + OWES + STILL + "(.*)",
                    HOW_MUCH + "(.+?)\\s+" + OWES + STILL,
                    "(.+?)(?:\\s+(?:elle|il))?\\s+" + OWES + STILL
                            + "\\s+(?:combien|cmb|cb|koi|quoi|quelque\\s+chose|qqch|qqchose|de\\s+l['’]\\s*argent|des\\s+sous)",
                    "(?:que|qu['’]\\s*est[- ]ce\\s+que)\\s+" + OWES + STILL + "\\s+(.+)",
                    "qu['’]\\s*est[- ]ce\\s+que\\s+(.+?)\\s+" + OWES + STILL,
                    "(?:il\\s+)?reste\\s+(?:combien|cmb|cb|quoi|koi)\\s+[aà]\\s+(?:payer|r[eé]gler)\\s+(?:pour|par|chez|[aà])\\s+(.+)",
                    "(.+?)\\s+(?:a|ont)\\s+(?:encore\\s+)?(?:une|des)\\s+(?:dettes?|ardoises?)",
                    TAB + "(?:\\s+(?:de\\s+|pour\\s+)|\\s+d['’]\\s*|\\s+)?(.*)")
            .map(way -> Pattern.compile(LEAD + way + "[\\s?!.…]*$"))
            .toList();

    private static final Pattern POLITE = Pattern.compile(
            "(?iu)[\\s,]*(?:\\b(?:stp|svp|s['’]il (?:te|vous) pla[iî]t|merci|en tout|au total|maintenant|d[eé]j[aà]|exactement)\\b[\\s?!.…,]*)+$");

    private static final Pattern EVERYBODY = Pattern.compile(
            "(?iu)(?:de\\s+)?(?:(?:mes|les|nos|toutes les|tous les|toutes mes|tous mes|des)?\\s*(?:clientes?|clients?|clientèle|clientele|gens)"
                    + "|on|elles?|ils?|tout le monde|en cours|du moment)?");

    private DebtReader() {}

    /** Whose debt is asked for, as it was typed; empty words for everybody's, and empty where nothing of the kind is asked. */
    public static Optional<String> read(String text) {
        String bare = POLITE.matcher(text).replaceFirst("");
        return WAYS.stream()
                .map(way -> way.matcher(bare))
                .filter(Matcher::matches)
                .map(way -> whose(way.group(1)))
                .findFirst();
    }

    private static String whose(String words) {
        String name = words.strip().replaceAll("^[\\s,:]+|[\\s?!.…,:]+$", "");
        return EVERYBODY.matcher(name).matches() ? "" : name;
    }
}
