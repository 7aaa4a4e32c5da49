package app.rosalie.language.review;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.TokenCursor;
import app.rosalie.language.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text wants of reviews, as people type it: « mes avis », « les avis 1 étoile », « réponds à l’avis d’emma : merci ». */
public final class ReviewReader {

    private static final String LEAD = "(?ius)^\\s*(?:rosalie[ ,]+)?";

    private static final Pattern ANSWER = Pattern.compile(LEAD
            + "(?:alors\\s+)?(?:(?:tu peux|peux[- ]tu|vous pouvez|je veux|je voudrais|j['’]aimerais|il faut|faut)(?:\\s+que\\s+(?:tu|vous))?\\s+)?"
            + "r[eé]pon(?:ds?|d[rs]e|des|dez|diez|dre|se)(?:[- ]lui)?\\s+(?:[aà]|pour)\\s+"
            + "(l['’ ]?\\s*avis\\s+(?:de\\s+|d['’]\\s*|laiss[eé] par\\s+)?)?(.+)$");

    /** « dis à Julie pour son avis que … » */
    private static final Pattern TELLS = Pattern.compile(LEAD
            + "(?:dis|[eé]cris|mets)\\s+[aà]\\s+(.+?)\\s+(?:pour|sous|sur)\\s+(?:son|cet)\\s+avis\\s*[:,]?\\s*(.+)$");

    /** « pour Zoé, tu mets en réponse à son avis : … » */
    private static final Pattern FOR_HER = Pattern.compile(LEAD
            + "pour\\s+(.+?)[ ,:]+(?:(?:tu|vous)\\s+)?(?:mets|mettez|[eé]cris|[eé]crivez|r[eé]ponds|r[eé]pondez)\\s+"
            + "(?:(?:en\\s+r[eé]ponse\\s+)?(?:[aà]|sous|sur)\\s+)(?:son|l['’])\\s*avis\\s*[:,]?\\s*(.+)$");

    /** « l’avis de Chloé, réponds-lui … » */
    private static final Pattern ANSWERS_HER = Pattern.compile(
            LEAD
                    + "(?:l['’ ]?\\s*)?avis\\s+(?:de\\s+|d['’]\\s*)(.+?)[ ,:]+(?:tu\\s+)?r[eé]pon(?:ds?|dre|dez)[- ](?:lui|leur)\\s+(.+)$");

    /** « Avis » that is none, and wishes that are about something else. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\b(?:chang\\w* d ?avis|(?:mon|ton) avis|a (?:son|votre|leur) avis"
                    + "|avis d ?echeance|avis de passage|avis d ?imposition|avis contraire|sans avis|message|rdv|rendez|annul\\w*"
                    + "|envoi\\w*|demand\\w*|deplac\\w*|decal\\w*|bloqu\\w*|reserv\\w*|\\d{1,2} ?h(?:\\d\\d)?)\\b");

    private static final Pattern REPORTED = Pattern.compile("\\bsignal\\w*");
    private static final Pattern UNANSWERED = Pattern.compile("\\b(?:repon\\w*|attend\\w*|attente)\\b");
    private static final Pattern DECIMAL = Pattern.compile("\\d[.,]\\d");
    private static final Pattern STARS = Pattern.compile("(?iu)(\\p{L}+|\\d+)\\s*(?:[eé]toiles?\\b|★|⭐)");
    private static final Pattern BETWEEN = Pattern.compile("(?U)[^\\p{L}\\p{N}★⭐]+");

    private static final Map<String, List<String>> WORDS = WordFile.lists("reviews.yaml");

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

    /** Empty where it is about nothing of the kind; never throws. */
    public static Optional<Said> read(String text) {
        return answer(text).or(() -> FOREIGN.matcher(folded(text)).find() ? Optional.empty() : which(text));
    }

    private static Optional<Said> answer(String text) {
        Matcher answer = ANSWER.matcher(text);
        if (answer.matches()) {
            return Optional.of(new Said.Answer(answer.group(2).strip(), answer.group(1) != null));
        }
        return Stream.of(TELLS, FOR_HER, ANSWERS_HER)
                .map(way -> way.matcher(text))
                .filter(Matcher::matches)
                .<Said>map(way -> new Said.Answer(
                        way.group(1).strip() + ": " + way.group(2).strip(), true))
                .findFirst();
    }

    private static String folded(String text) {
        return BETWEEN.matcher(Folded.of(text)).replaceAll(" ").strip();
    }

    private static Optional<Said> which(String text) {
        String folded = folded(text);
        boolean review = says(folded, "review");
        Optional<Integer> stars = stars(text);
        if (review && REPORTED.matcher(folded).find()) {
            return Optional.of(new Said.Reported());
        }
        if (review && !folded.contains("l avis ") && UNANSWERED.matcher(folded).find()) {
            return Optional.of(new Said.ToAnswer());
        }
        if (stars.isPresent() && (review || besides(text).isEmpty())) {
            return stars.map(Said.Stars::new);
        }
        if (isAboutFigures(text, folded, review)) {
            return Optional.of(new Said.Figures());
        }
        if (!review && !(says(folded, "star") && says(folded, "figures"))) {
            return Optional.empty();
        }
        String rest = besides(text);
        return Optional.of(rest.isEmpty() ? new Said.All() : new Said.Of(rest));
    }

    /** « ma note », « les stats des avis », « combien d’avis »; with a review and days or a name beside it, those are meant. */
    private static boolean isAboutFigures(String text, String folded, boolean review) {
        if (says(folded, "money")) {
            return false;
        }
        return review
                ? (says(folded, "figures") || DECIMAL.matcher(text).find())
                        && withoutArticles(withoutNumbers(besides(text))).isEmpty()
                : folded.matches(
                                "(?:.* )?(?:ma|notre) note(?: moyenne)?(?: (?:en ce moment|maintenant|actuelle|actuellement|aujourd hui))?")
                        || folded.equals("moyenne")
                        || (says(folded, "average")
                                && folded.matches(".*\\b(?:ma|notre|de) (?:moyenne|satisfaction)\\b.*"));
    }

    private static String withoutNumbers(String words) {
        return words.replaceAll("\\d+", " ").replaceAll("\\s+", " ").strip();
    }

    private static boolean says(String folded, String key) {
        return Stream.of(folded.split(" ")).anyMatch(words(key)::contains);
    }

    private static List<String> words(String key) {
        return WORDS.getOrDefault(key, List.of());
    }

    /** What is said beside the words that only lead to reviews, spelt as it was. */
    private static String besides(String text) {
        Set<String> passed = Stream.of("review", "star", "figures", "beside")
                .flatMap(key -> words(key).stream())
                .collect(Collectors.toSet());
        String said = STARS.matcher(text).replaceAll(" ");
        // « du mois » is « ce mois ».
        String days = said.replaceAll("(?iu)\\bdu\\s+(?=mois\\b(?!\\s+dernier))", "ce ")
                .replaceAll("(?iu)\\bdu\\s+(?=mois)", "le ");
        List<String> left = new ArrayList<>();
        for (String word : BETWEEN.split(days)) {
            String folded = Folded.of(word);
            boolean ofAPeriod = !left.isEmpty() && words("period").contains(Folded.of(left.getLast()));
            if (!word.isEmpty()
                    && !passed.contains(folded)
                    && (ofAPeriod || !words("latest").contains(folded))) {
                left.add(word);
            }
        }
        String words = String.join(" ", left);
        return withoutArticles(words).isEmpty() ? "" : words;
    }

    /** Without the articles before it. */
    public static String withoutArticles(String words) {
        List<String> left = new ArrayList<>(List.of(words.split(" ")));
        while (!left.isEmpty() && words("article").contains(Folded.of(left.getFirst()))) {
            left.removeFirst();
        }
        return String.join(" ", left);
    }

    private static Optional<Integer> stars(String text) {
        return STARS.matcher(text)
                .results()
                .flatMap(found -> number(found.group(1)).stream())
                .findFirst();
    }

    private static Optional<Integer> number(String said) {
        if (Character.isDigit(said.codePointAt(0))) {
            return said.length() == 1 ? Optional.of(Integer.parseInt(said)) : Optional.empty();
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
