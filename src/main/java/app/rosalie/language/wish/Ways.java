package app.rosalie.language.wish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and rows of words, each of which says one of several things. All that a text says is found in one walk over its words.
 *
 * @param <T> what is said
 */
final class Ways<T> {

    private static final String ANY_ENDING = "*";
    private static final char A_FIGURE = '#';

    private static final int LETTERS = 37;

    /** By the letters with which each begins. */
    private final List<List<Way<T>>> byLetters = new ArrayList<>(Collections.nCopies(LETTERS * LETTERS, List.of()));

    private record Way<T>(T thing, List<Word> words) {

        boolean standsAt(FoldedWords text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (var ahead = 0; ahead < words.size(); ahead++) {
                if (!words.get(ahead).isAt(text, at + ahead)) {
                    return false;
                }
            }
            return text.isFreeBefore(at) && text.isFreeBehind(at + words.size() - 1);
        }
    }

    /** @param open whether any ending may follow the letters */
    private record Word(String letters, boolean open) {

        static Word of(String written) {
            var open = written.endsWith(ANY_ENDING);
            var letters = open ? written.substring(0, written.length() - 1) : written;
            for (var at = 0; at < letters.length(); at++) {
                if (letters.charAt(at) != A_FIGURE && !FoldedWords.isOfAWord(letters.charAt(at))) {
                    throw new IllegalArgumentException("No word: " + written);
                }
            }
            return new Word(letters, open);
        }

        /** Whether its first two letters are known, or it is one letter and no more. */
        boolean canBegin() {
            return letters.length() == 1
                    ? !open && letters.charAt(0) != A_FIGURE
                    : letters.length() > 1 && letters.charAt(0) != A_FIGURE && letters.charAt(1) != A_FIGURE;
        }

        boolean isAt(FoldedWords text, int at) {
            var from = text.start(at);
            var length = text.end(at) - from;
            if (open ? length < letters.length() : length != letters.length()) {
                return false;
            }
            for (var i = 0; i < length; i++) {
                var typed = text.folded().charAt(from + i);
                var fits = i >= letters.length()
                        ? typed >= 'a' && typed <= 'z'
                        : letters.charAt(i) == A_FIGURE ? typed >= '0' && typed <= '9' : typed == letters.charAt(i);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * @param written the ways to say each thing: folded words; « * » stands for any ending, « # » for a figure, a blank between two
     *     words that follow each other
     */
    Ways(Map<T, List<String>> written) {
        written.forEach((thing, ways) -> ways.forEach(way -> add(thing, way)));
    }

    private void add(T thing, String way) {
        var words = new ArrayList<Word>();
        for (var word : way.split(" ")) {
            words.add(Word.of(word));
        }
        if (!words.getFirst().canBegin()) {
            throw new IllegalArgumentException("Too little to begin with: " + way);
        }
        var first = words.getFirst().letters();
        var letters = letters(first, 0, first.length());
        if (byLetters.get(letters).isEmpty()) {
            byLetters.set(letters, new ArrayList<>());
        }
        byLetters.get(letters).add(new Way<>(thing, List.copyOf(words)));
    }

    /** The first two of a word, or its only one. */
    private static int letters(String text, int from, int to) {
        return LETTERS * number(text.charAt(from)) + (to - from == 1 ? 0 : number(text.charAt(from + 1)));
    }

    /** Of a letter or a figure of a folded word, from one on. */
    private static int number(char letter) {
        return Character.digit(letter, Character.MAX_RADIX) + 1;
    }

    /** What the text says, and where in its folded letters each is said first; in the order of the text. */
    Map<T, Integer> in(FoldedWords text) {
        var said = new LinkedHashMap<T, Integer>();
        for (var at = 0; at < text.size(); at++) {
            var start = text.start(at);
            for (var way : byLetters.get(letters(text.folded(), start, text.end(at)))) {
                if (!said.containsKey(way.thing()) && way.standsAt(text, at)) {
                    said.put(way.thing(), start);
                }
            }
        }
        return said;
    }

    /** Where in the folded letters the words end by which a thing is said first, the longest of them; 0 where it is not said. */
    int endOf(T thing, FoldedWords text) {
        for (var at = 0; at < text.size(); at++) {
            var words = 0;
            for (var way : byLetters.get(letters(text.folded(), text.start(at), text.end(at)))) {
                words = way.thing().equals(thing) && way.standsAt(text, at)
                        ? Math.max(words, way.words().size())
                        : words;
            }
            if (words > 0) {
                return text.end(at + words - 1);
            }
        }
        return 0;
    }
}
