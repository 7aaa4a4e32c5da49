package app.rosalie.language.wish;

import app.rosalie.language.text.Accents;
import app.rosalie.language.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A text, folded once, and where its words stand in it: rows of the letters a to z and of figures. */
final class FoldedWords {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private final String folded;
    private int[] bounds = new int[32];
    private int size;

    /** Where in the folded letters each character of the text begins; none where it is in the same place. */
    private final int @Nullable [] places;

    private FoldedWords(String text, String folded) {
        this.folded = folded;
        this.places = Accents.areIn(text) ? places(text) : null;
    }

    /** An accent of its own takes no place, a ligature two. */
    private static int[] places(String text) {
        var places = new int[text.length() + 1];
        int next;
        for (var at = 0; at < text.length(); at = next) {
            next = at + Character.charCount(text.codePointAt(at));
            var length = text.charAt(at) < FIRST_BEYOND_ASCII
                    ? 1
                    : Folded.of(text.substring(at, next)).length();
            Arrays.fill(places, at + 1, next + 1, places[at] + length);
        }
        return places;
    }

    static FoldedWords of(String text) {
        var words = new FoldedWords(text, Folded.of(text));
        words.cut();
        return words;
    }

    private void cut() {
        var at = 0;
        while (at < folded.length()) {
            if (!isOfAWord(folded.charAt(at))) {
                at++;
                continue;
            }
            var start = at;
            while (at < folded.length() && isOfAWord(folded.charAt(at))) {
                at++;
            }
            add(start, at);
        }
    }

    private void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    static boolean isOfAWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    String folded() {
        return folded;
    }

    int size() {
        return size;
    }

    /** Where in the folded text that word begins. */
    int start(int at) {
        return bounds[2 * at];
    }

    int end(int at) {
        return bounds[2 * at + 1];
    }

    /** Whether no underscore joins that word to what stands before it. */
    boolean isFreeBefore(int at) {
        return start(at) == 0 || folded.charAt(start(at) - 1) != '_';
    }

    boolean isFreeBehind(int at) {
        return end(at) == folded.length() || folded.charAt(end(at)) != '_';
    }

    /** What stands between two places of the text, folded. */
    String between(int from, int to) {
        return from >= to ? "" : folded.substring(place(from), place(to));
    }

    /** So many letters, or fewer at the beginning, that stand before a place of the text. */
    String endingAt(int to, int most) {
        return folded.substring(Math.max(0, place(to) - most), place(to));
    }

    /** The words between two places of the text, which may cut one. */
    List<String> wordsBetween(int from, int to) {
        var words = new ArrayList<String>();
        var end = from >= to ? 0 : place(to);
        for (var at = place(from); at < end; at++) {
            var start = at;
            while (at < end && isOfAWord(folded.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(folded.substring(start, at));
            }
        }
        return words;
    }

    /** The last words before a place of the text, in their order: so many, and those behind them that are passed over. */
    List<String> lastWords(int to, int most, Predicate<String> isPassedOver) {
        var words = new ArrayList<String>();
        var counted = 0;
        var at = place(to);
        while (counted < most && at > 0) {
            var end = at;
            while (at > 0 && isOfAWord(folded.charAt(at - 1))) {
                at--;
            }
            if (at == end) {
                at--;
            } else {
                var word = folded.substring(at, end);
                counted += counted > 0 || !isPassedOver.test(word) ? 1 : 0;
                words.addFirst(word);
            }
        }
        return words;
    }

    /** Whether no word ends right before that place of the text. */
    boolean isApartAt(int at) {
        return place(at) > 0 && !isOfAWord(folded.charAt(place(at) - 1));
    }

    /** Where that word ends in the folded letters, first; beyond them where it does not stand. */
    int endOf(String word) {
        for (var at = 0; at < size; at++) {
            if (end(at) - start(at) == word.length() && folded.startsWith(word, start(at))) {
                return end(at);
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Where in the folded letters a place of the text is. */
    int place(int at) {
        return places == null ? at : Math.min(places[at], folded.length());
    }
}
