package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the name of somebody who is not in the book. */
final class UnknownName {

    private static final int MOST_WORDS = 3;
    private static final Pattern NEW = Pattern.compile("\\b(?:nouv[a-z]*|nvl+e?|nvelle?|nouvo|novu[a-z]*|nouvel+e?)$");
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:client[a-z]*|cliente|clinet[a-z]*|tete|mme|madame|monsieur|mr)$");
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
        var runs = new ArrayList<List<TextSpan>>();
        var run = new ArrayList<TextSpan>();
        TextSpan before = null;
        var announced = false;
        for (var word : parts.left()) {
            var joined =
                    before != null && text.substring(before.to(), word.from()).matches("[ \\-'’]");
            var behindAName = joined && !run.isEmpty();
            if (!joined) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (mayBeAName(text, word, behindAName || announced && (joined || run.isEmpty()))) {
                run.add(word);
            } else {
                runs.add(List.copyOf(run));
                run.clear();
            }
            announced = isAnnounced(word.of(text), announced);
            before = word;
        }
        runs.add(List.copyOf(run));
        return runs.stream()
                .filter(names -> !names.isEmpty() && names.size() <= MOST_WORDS)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }

    /** « Nouvelle cliente ». */
    static boolean isAnnouncedIn(Parts<?, ?> parts) {
        return parts.left().stream()
                .anyMatch(word -> NEW.matcher(Folded.of(word.of(parts.text()))).find());
    }

    /** Behind « nouvelle cliente ». */
    private static boolean isAnnounced(String typed, boolean before) {
        var folded = Folded.of(typed);
        return NEW.matcher(folded).find() || PERSON.matcher(folded).find() || before && SMALL.contains(folded);
    }

    /** @param near whether it stands behind a name, or where one is announced */
    private static boolean mayBeAName(String text, TextSpan word, boolean near) {
        var typed = word.of(text);
        var folded = Folded.of(typed);
        if (folded.length() < 2 || !folded.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (NEW.matcher(folded).find() || PERSON.matcher(folded).find()) {
            return false;
        }
        var opens = text.substring(0, word.from()).strip().matches("(?s)|.*[.!?:]");
        var capital = Character.isUpperCase(typed.codePointAt(0));
        var known = WishModel.shared().knows(folded);
        return capital && (near || !opens || !known) || !known || near && SMALL.contains(folded);
    }
}
