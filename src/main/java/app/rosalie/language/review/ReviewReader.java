package app.rosalie.language.review;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.TokenCursor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text wants of reviews, as people type it: « mes avis », « les avis 1 étoile », « réponds à l’avis d’emma : merci ». */
public final class ReviewReader {

    private static final String LEAD = "(?ius)^\\s*(?:rosalie[ ,]+)?";

    private static final Pattern ANSWER = Pattern.compile(LEAD
            + "(?:(?:tu peux|peux[- ]tu|vous pouvez|je veux|je voudrais|il faut|faut)\\s+)?"
            + "r[eé]pon(?:ds?|d[rs]e|dez|dre|se)(?:[- ]lui)?\\s+(?:[aà]|pour)\\s+"
            + "(l['’ ]?\\s*avis\\s+(?:de\\s+|d['’]\\s*|laiss[eé] par\\s+)?)?(.+)$");

    private static final Pattern READ = Pattern.compile(LEAD
            + "(?:(?:montre|montrez|affiche|ouvre|donne|lis|voir|vois|je veux voir|je voudrais voir|quels sont|c['’ ]?est quoi)"
            + "(?:[- ]moi)?\\s+)?(?:tous\\s+)?(?:mes|les|nos|l['’])?\\s*(?:derniers\\s+|nouveaux\\s+)?avis\\b(.*)$");

    private static final Pattern FIGURES = Pattern.compile(
            LEAD + "(?:(?:c['’ ]?est quoi|quelle est|montre(?:[- ]moi)?|voir)\\s+)?(?:ma|notre)\\s+"
                    + "(?:note|moyenne|satisfaction)(?:\\s+moyenne)?(?:\\s+(?:google|clients?|clientes?))?\\s*[?.!]*\\s*$");

    private static final Pattern TO_ANSWER = Pattern.compile(
            "(?iu)(?:qui\\s+(?:attendent|restent)\\s*)?(?:[aà] r[eé]pondre|sans r[eé]ponse|en attente|non r[eé]pondus)?");
    private static final Pattern REPORTED = Pattern.compile("(?iu)signal[eé]s?");
    private static final Pattern OF_CLIENTS =
            Pattern.compile("(?iu)(?:(?:de mes|des|de)\\s+)?(?:clients?|clientes?|re[cç]us|svp|stp)?");
    private static final Pattern STARS =
            Pattern.compile("(?iu)(?:(?:[aà]|de|avec)\\s+)?(\\p{L}+|\\d)\\s*(?:[eé]toiles?|★|⭐|\\*)(?:\\s*$)");
    private static final Pattern OF = Pattern.compile("(?iu)^(?:du|des?|d['’]|pour|en|sur|laiss[eé]s? par)\\s*(.+)$");

    private static final Pattern BEFORE_WORDS =
            Pattern.compile("(?ius)^[\\s,;:.–—-]*(?:que\\s+|qu['’]\\s*)?[\\s«“\"]*");
    private static final Pattern BEHIND_WORDS = Pattern.compile("[\\s»”\"]+$");

    private ReviewReader() {}

    /** What is wanted. */
    public sealed interface Said {

        /**
         * Something to answer.
         *
         * @param rest a name, and perhaps the words behind it
         * @param review whether it was said that a review is answered, and not a message
         */
        record Answer(String rest, boolean review) implements Said {}

        /** What they come to. */
        record Figures() implements Said {}

        record All() implements Said {}

        record ToAnswer() implements Said {}

        record Reported() implements Said {}

        /** @param stars as it was said, which may be more than there are */
        record Stars(int stars) implements Said {}

        /** @param whose days, or a name, as it was typed */
        record Of(String whose) implements Said {}
    }

    /** Empty where it does not begin with anything of the kind; never throws. */
    public static Optional<Said> read(String text) {
        Matcher answer = ANSWER.matcher(text);
        if (answer.matches()) {
            return Optional.of(new Said.Answer(answer.group(2).strip(), answer.group(1) != null));
        }
        if (FIGURES.matcher(text).matches()) {
            return Optional.of(new Said.Figures());
        }
        Matcher read = READ.matcher(text);
        return read.matches() ? which(read.group(1).replaceAll("[?.!\\s]+$", "").strip()) : Optional.empty();
    }

    private static Optional<Said> which(String rest) {
        if (OF_CLIENTS.matcher(rest).matches()) {
            return Optional.of(new Said.All());
        }
        if (TO_ANSWER.matcher(rest).matches()) {
            return Optional.of(new Said.ToAnswer());
        }
        if (REPORTED.matcher(rest).matches()) {
            return Optional.of(new Said.Reported());
        }
        Matcher stars = STARS.matcher(rest);
        if (stars.matches()) {
            return number(stars.group(1)).map(Said.Stars::new);
        }
        // « du mois » is « de ce mois ».
        Matcher of = OF.matcher(rest.replaceFirst("(?iu)^du\\s+(?=mois\\s*$)", "de ce ")
                .replaceFirst("(?iu)^du\\s+(?=mois)", "de le "));
        return of.matches() ? Optional.of(new Said.Of(of.group(1).strip())) : Optional.empty();
    }

    private static Optional<Integer> number(String said) {
        if (Character.isDigit(said.codePointAt(0))) {
            return Optional.of(Integer.parseInt(said));
        }
        var cursor = TokenCursor.within(said);
        var number = NumberWords.next(cursor);
        return number != null && cursor.atEnd() ? Optional.of(number) : Optional.empty();
    }

    /** The words that were said behind a name, without the signs that lead to them and enclose them. */
    public static String behindAName(String text) {
        return BEHIND_WORDS.matcher(BEFORE_WORDS.matcher(text).replaceFirst("")).replaceFirst("");
    }
}
