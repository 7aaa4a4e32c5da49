package app.rosalie.language.wish;

import app.rosalie.language.text.Accents;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TakenText;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.time.Length;
import app.rosalie.language.time.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the weights are learnt for: the words, in ones and twos and by their beginnings, with a label where something is named, and
 * what is named at all.
 */
final class WishFeatures {

    private static final int BEGINNING = 4;

    /** « jferme », « jouvre »: what a thumb leaves out between two words. */
    private static final Pattern GLUED =
            Pattern.compile("\\bj(?=[bcdfglmnprstv][aeiour]|ouvr|annul|encais|arret|arriv|ai )");

    private static final Pattern REPEATED = Pattern.compile("(.)\\1{2,}");

    private WishFeatures() {}

    private record Piece(TextSpan span, String label) {}

    /** @param names the words of a name that nobody in the book has */
    static Set<String> of(Parts<?, ?> parts, List<TextSpan> names) {
        var pieces = new ArrayList<Piece>();
        for (var one : parts.clients()) {
            pieces.add(new Piece(one.span(), "CLIENT"));
        }
        for (var one : parts.treatments()) {
            pieces.add(new Piece(one.span(), "TREATMENT"));
        }
        for (var one : parts.times()) {
            pieces.add(new Piece(one.span(), label(one)));
        }
        if (!parts.lengths().isEmpty()) {
            var times = new TakenText(parts.times().stream().map(Place::span).toList());
            parts.lengths().stream()
                    .map(Length::span)
                    .filter(span -> !times.overlaps(span))
                    .forEach(span -> pieces.add(new Piece(span, "LENGTH")));
        }
        for (var one : parts.sums()) {
            pieces.add(new Piece(one.span(), "SUM"));
        }
        for (var one : parts.phones()) {
            pieces.add(new Piece(one, "PHONE"));
        }
        for (var one : parts.percents()) {
            pieces.add(new Piece(one, "PERCENT"));
        }
        for (var one : parts.left()) {
            pieces.add(new Piece(one, names.contains(one) ? "NAME" : ""));
        }
        pieces.sort(Comparator.comparingInt(piece -> piece.span().from()));
        var features = new LinkedHashSet<String>();
        for (var hint : WishHints.in(FoldedWords.of(parts.text()))) {
            features.add("hint:" + hint);
        }
        if (Accents.areIn(parts.text())) {
            parts.text()
                    .codePoints()
                    .filter(Character::isExtendedPictographic)
                    .forEach(sign -> features.add("sign:" + Character.toString(sign)));
        }
        counts(features, parts, names);
        words(features, tokens(parts, pieces));
        return features;
    }

    private static String label(Place place) {
        var tense = place.meanings().getFirst().value() instanceof Moment.Within ? "S" : "";
        if (place.daySaid()) {
            return place.timeSaid() ? "DAYTIME" : "DAY" + tense;
        }
        return switch (place.meanings().getFirst().value()) {
            case Moment.At _ -> "TIME";
            case Moment.Within _ -> "TIMES";
            case Moment.From _ -> "FROM";
            case Moment.Until _ -> "UNTIL";
        };
    }

    private static void counts(Set<String> features, Parts<?, ?> parts, List<TextSpan> names) {
        var clients = few(parts.clients().size());
        var treatments = few(parts.treatments().size());
        var days = 0;
        var times = 0;
        for (var place : parts.times()) {
            days = place.daySaid() ? few(days + 1) : days;
            times = place.timeSaid() ? few(times + 1) : times;
        }
        features.add("clients:" + clients);
        features.add("treatments:" + treatments);
        features.add("days:" + days);
        features.add("times:" + times);
        features.add("sums:" + few(parts.sums().size()));
        features.add("lengths:" + few(parts.lengths().size()));
        features.add("strangers:" + few(names.size()));
        features.add("phones:" + few(parts.phones().size()));
        features.add("percents:" + few(parts.percents().size()));
        features.add("shape:" + clients + treatments + days + times);
        features.add("left:" + Math.min(12, parts.left().size() / 2 * 2));
        features.add(parts.text().strip().endsWith("?") ? "asked" : "told");
    }

    private static int few(int count) {
        return Math.min(2, count);
    }

    private static List<String> tokens(Parts<?, ?> parts, List<Piece> pieces) {
        var tokens = new ArrayList<String>();
        for (var piece : pieces) {
            if (!piece.label().isEmpty()) {
                tokens.add(piece.label());
            } else {
                var word = word(piece.span().of(parts.text()));
                if (word.indexOf(' ') < 0) {
                    tokens.add(word);
                } else {
                    tokens.addAll(List.of(word.split(" ")));
                }
            }
        }
        return tokens;
    }

    static String word(String typed) {
        var folded = Folded.of(typed);
        if (Character.isDigit(folded.charAt(0))) {
            return "NUMBER";
        }
        var once = mayRepeat(folded) ? REPEATED.matcher(folded).replaceAll("$1") : folded;
        return once.indexOf('j') < 0 ? once : GLUED.matcher(once).replaceFirst("j ");
    }

    /** Whether a letter may stand there three times in a row. */
    private static boolean mayRepeat(String word) {
        for (var at = 2; at < word.length(); at++) {
            if (word.charAt(at) == word.charAt(at - 1) && word.charAt(at) == word.charAt(at - 2)) {
                return true;
            }
        }
        return Accents.areIn(word);
    }

    private static void words(Set<String> features, List<String> tokens) {
        var before = "^";
        for (var token : tokens) {
            features.add(token);
            features.add(before + " " + token);
            if (token.length() > BEGINNING && Character.isLowerCase(token.charAt(0))) {
                features.add(token.substring(0, BEGINNING) + "*");
            }
            before = token;
        }
        features.add(before + " $");
        if (!tokens.isEmpty()) {
            features.add("first:" + tokens.getFirst());
        }
    }
}
