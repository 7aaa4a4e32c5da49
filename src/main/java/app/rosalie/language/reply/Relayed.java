package app.rosalie.language.reply;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody else has said, as it is passed on.
 *
 * @param from who has said it, as it was typed; empty where nobody is named
 * @param words what was said
 */
public record Relayed(String from, String words) {

    private static final String NAME = "(?<from>\\p{L}[\\p{L}\\p{M}'’.-]*(?:[ \u00A0]\\p{L}[\\p{L}\\p{M}'’.-]*){0,3}?)";
    private static final String REST = "[\\s\u00A0\u202F]*(?<words>.+)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** « [03/03 09:12] Emma : … », as it is copied out of another messenger. */
    private static final Pattern STAMP = Pattern.compile("^\\s*\\[[^\\]\\n]{3,25}\\]\\s*");

    private static final Pattern MESSAGE_OF = Pattern.compile(
            "^(?:j['’]ai (?:eu|re[cç]u) )?(?:(?:un|le|ce|nouveau) )*(?:message|msg|mess|sms|texto|mail|dm|mp|vocal|whatsapp|insta) (?:de la part )?(?:de |d['’] ?)"
                    + NAME + "[\\s\u00A0\u202F]*[:,\\n]" + REST,
            FLAGS);

    private static final Pattern TELLS = Pattern.compile(
            "^" + NAME
                    + " (?:(?:me|nous|m['’]) ?|vient de (?:me |m['’]))?(?:a |as )?(?:demand(?:e|é|er|ait)|[ée]cri(?:t|re)|di(?:t|re)|r[ée]pond(?:u|re)?|envo(?:ie|y[ée]|yer)|fait|laiss[ée])(?: (?:un |ce )?(?:message|msg|sms|texto))?"
                    + "[\\s\u00A0\u202F]*(?:[:,]|\\bsi\\b|\\bque\\b|\\bqu['’]|\\bs['’](?=il))" + REST,
            FLAGS);

    private static final Pattern COLON =
            Pattern.compile("^" + NAME + "(?:, ?\\[[^\\]\\n]{3,30}\\])?[\\s\u00A0\u202F]*:" + REST, FLAGS);

    /** How a client speaks to her hairdresser, and no hairdresser to her assistant. */
    private static final Pattern A_CLIENT_SPEAKS = Pattern.compile(
            "\\b(?:coucou|cc|bonjour|bjr|bonsoir|salut|slt|hello|hey|t as|t aurais|tu|vous|ton|ta|tes|votre|vos|toi|je|j|moi|mon rdv|mon rendez|merci|possible|dispo|dispos)\\b");

    /** « Elle peut plus demain » is told of her. */
    private static final Pattern TOLD_OF_HER = Pattern.compile(
            "^(?:elle|il|lui)\\b|\\bje (?:la|le|les|l|lui|te laisse)\\b|\\b(?:note|mets|decale|annule|bouge|ajoute|ferme|ouvre|rappelle)(?: moi| la| le| lui)\\b"
                    + "|\\b(?:cale|case|inscris|bloque|prends|reserve|place|passe|remets|dis|reponds|confirme)(?: la| le| lui)\\b");

    /** « Pourrais-tu me dire si … » is asked of the assistant. */
    private static final Pattern ASKED = Pattern.compile("^(?:tu|vous|t)\\b|\\b(?:tu|vous)$");

    private static final Pattern GREETS =
            Pattern.compile("\\b(?:coucou|cc|bonjour|bjr|bonsoir|salut|slt|hello|hey|merci)\\b");

    private static final Pattern ABOUT_A_VISIT = Pattern.compile(
            "\\b(?:decal\\w*|deplac\\w*|report\\w*|chang\\w*|avanc\\w*|repouss\\w*|recul\\w*|au lieu|a la place|plutot|mon (?:rdv|rendez)|ma seance|annul\\w*|empech\\w*|(?:peux|peut|pourr\\w*|pourrais|vais|saurai) (?:pas|plus|venir|passer|arriver)|plus (?:tot|tard)|en retard|retard|arriverai|a demain|a samedi|a tout a l heure)\\b");

    private static final Pattern ASKS_FOR_A_TIME = Pattern.compile(
            "\\b(?:une? place|places?|dispo\\w*|creneaux?|libres?|un (?:petit )?(?:rdv|rendez)|(?:rdv|rendez vous) pour|prendre (?:un )?(?:rdv|rendez)|reserver|me prendre|me caser|caser|une petite place|quand (?:tu|vous)|t aurais|tu aurais|vous auriez|t as (?:quelque|qq|un|de)|de la place)\\b");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern QUOTES = Pattern.compile("^[\\s\u00A0\u202F\"«»“”'‘]+|[\\s\u00A0\u202F\"«»“”]+$");

    /** Empty where the text is no one else's. Never throws. */
    public static Optional<Relayed> read(String text) {
        var plain = STAMP.matcher(text.strip()).replaceFirst("");
        for (var form : new Pattern[] {MESSAGE_OF, TELLS, COLON}) {
            var found = form.matcher(plain);
            if (found.matches() && isSomebodyElses(found)) {
                return Optional.of(new Relayed(
                        found.group("from").strip(),
                        QUOTES.matcher(found.group("words")).replaceAll("")));
            }
        }
        return Optional.empty();
    }

    private static boolean isSomebodyElses(Matcher found) {
        var words = folded(found.group("words"));
        return !ASKED.matcher(folded(found.group("from"))).find()
                && A_CLIENT_SPEAKS.matcher(words).find()
                && !TOLD_OF_HER.matcher(words).find();
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Whether it greets, or asks for something that a client asks for. */
    public boolean isAddressed() {
        return GREETS.matcher(folded(words)).find() || asksForATime() || isAboutAVisit();
    }

    /** Whether it is about a visit that there is already, rather than a new one. */
    public boolean isAboutAVisit() {
        return ABOUT_A_VISIT.matcher(folded(words)).find();
    }

    /** Whether a time is asked for. */
    public boolean asksForATime() {
        return ASKS_FOR_A_TIME.matcher(folded(words)).find();
    }
}
