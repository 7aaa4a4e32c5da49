package app.rosalie.language.wish;

import app.rosalie.language.text.Accents;
import app.rosalie.language.text.Characters;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the name of somebody who is not in the book. */
final class UnknownName {

    private static final int MOST_WORDS = 3;
    private static final String JOINTS = " -'’";
    private static final Pattern NEW = Pattern.compile("\\b(?:nouv[a-z]*|nvl+e?|nvelle?|nouvo|novu[a-z]*|nouvel+e?)$");
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:client[a-z]*|cliente|clinet[a-z]*|clte?|clt|tete|mme|madame|monsieur|mr)$");
    private static final Set<String> SMALL = Set.of("de", "du", "la", "le", "da", "di", "el", "ben", "van", "von");

    private UnknownName() {}

    /** As it was typed; empty where there is none. */
    static String in(Parts<?, ?> parts) {
        var names = words(parts);
        return names.isEmpty()
                ? ""
                : parts.text()
                        .substring(names.getFirst().from(), names.getLast().to());
    }

    /** The same where it is announced, or written with capitals. */
    static List<TextSpan> capitalised(Parts<?, ?> parts) {
        var words = words(parts);
        var capitals = words.stream()
                .allMatch(word -> Character.isUpperCase(parts.text().codePointAt(word.from())));
        return capitals || isAnnouncedIn(parts) || !parts.phones().isEmpty() ? words : List.of();
    }

    /** Where its words stand. */
    static List<TextSpan> words(Parts<?, ?> parts) {
        var text = parts.text();
        List<TextSpan> longest = List.of();
        var run = new ArrayList<TextSpan>();
        TextSpan before = null;
        var announced = false;
        for (var word : parts.left()) {
            var joined =
                    before != null && word.from() == before.to() + 1 && JOINTS.indexOf(text.charAt(before.to())) >= 0;
            var behindAName = joined && !run.isEmpty();
            if (!joined) {
                longest = longer(text, longest, run);
                run.clear();
            }
            var folded = Folded.of(word.of(text));
            var announces = announces(folded);
            if (!announces && mayBeAName(text, word, folded, behindAName || announced && (joined || run.isEmpty()))) {
                run.add(word);
            } else {
                longest = longer(text, longest, run);
                run.clear();
            }
            announced = announces || announced && SMALL.contains(folded);
            before = word;
        }
        return withoutSmallBefore(text, longer(text, longest, run));
    }

    /** « Une certaine Bérénice Tanguy » is called Bérénice Tanguy. */
    private static List<TextSpan> withoutSmallBefore(String text, List<TextSpan> name) {
        var first = 0;
        while (first < name.size()
                && !Character.isUpperCase(text.codePointAt(name.get(first).from()))) {
            first++;
        }
        return first == name.size() ? name : name.subList(first, name.size());
    }

    /** « Entre deux quintes de toux elle s’appelle Noémie Tessier »: capitals name somebody sooner than small letters. */
    private static List<TextSpan> longer(String text, List<TextSpan> longest, List<TextSpan> run) {
        if (run.isEmpty() || run.size() > MOST_WORDS) {
            return longest;
        }
        var capitals = Boolean.compare(hasACapital(text, run), hasACapital(text, longest));
        return capitals > 0 || capitals == 0 && run.size() > longest.size() ? List.copyOf(run) : longest;
    }

    private static boolean hasACapital(String text, List<TextSpan> name) {
        return name.stream().anyMatch(word -> Character.isUpperCase(text.codePointAt(word.from())));
    }

    /** « Nouvelle cliente ». */
    static boolean isAnnouncedIn(Parts<?, ?> parts) {
        return parts.left().stream().anyMatch(word -> isNew(Folded.of(word.of(parts.text()))));
    }

    /** Behind « nouvelle cliente ». */
    private static boolean announces(String folded) {
        return isNew(folded)
                || mayBegin(folded, "ctm") && PERSON.matcher(folded).find();
    }

    private static boolean isNew(String folded) {
        return mayBegin(folded, "n") && NEW.matcher(folded).find();
    }

    /** A word that ends in one of another alphabet may begin anywhere. */
    private static boolean mayBegin(String folded, String letters) {
        return letters.indexOf(folded.charAt(0)) >= 0 || Accents.areIn(folded);
    }

    /** @param near whether it stands behind a name, or where one is announced */
    private static boolean mayBeAName(String text, TextSpan word, String folded, boolean near) {
        if (folded.length() < 2 || Characters.behind(folded, 0, Character::isLetter) < folded.length()) {
            return false;
        }
        var capital = Character.isUpperCase(text.codePointAt(word.from()));
        var known = WishModel.shared().knows(folded);
        return capital && (near || !known || !opens(text, word)) || !known || near && SMALL.contains(folded);
    }

    /** Whether a sentence begins with that word. */
    private static boolean opens(String text, TextSpan word) {
        var end = word.from();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 || ".!?:".indexOf(text.charAt(end - 1)) >= 0;
    }
}
