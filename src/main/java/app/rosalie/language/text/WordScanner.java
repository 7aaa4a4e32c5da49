package app.rosalie.language.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the little of YAML that a file of words is made of, keys with lists of quoted words and lines of remarks, and nothing else: a
 * whole YAML reader takes longer for it than for all else that is loaded before the first sentence.
 */
final class WordScanner {

    private final String file;
    private final String text;
    private int at;

    /** @param file as a refusal names it */
    WordScanner(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws IllegalStateException that says where the file is anything else */
    Map<String, List<String>> lists() {
        var lists = new LinkedHashMap<String, List<String>>();
        for (skip(); at < text.length(); skip()) {
            var key = key();
            if (lists.put(key, list(key)) != null) {
                throw refused(key, "stands there twice");
            }
        }
        return lists;
    }

    private String key() {
        var line = text.substring(at, endOfLine());
        var end = line.indexOf(':');
        if (end < 0) {
            throw refused(line, "is no key with a list");
        }
        var key = line.substring(0, end);
        at += end + 1;
        var isQuoted = key.length() > 2 && key.startsWith("\"") && key.endsWith("\"");
        return isQuoted ? key.substring(1, key.length() - 1) : key;
    }

    private List<String> list(String key) {
        var words = new ArrayList<String>();
        expect('[', key);
        while (!isNext(']')) {
            if (!words.isEmpty()) {
                expect(',', key);
            }
            expect('"', key);
            var end = text.indexOf('"', at);
            if (end < 0) {
                throw noList(key);
            }
            words.add(text.substring(at, end));
            at = end + 1;
        }
        at++;
        return List.copyOf(words);
    }

    private boolean isNext(char sign) {
        skip();
        return at < text.length() && text.charAt(at) == sign;
    }

    private void expect(char sign, String key) {
        if (!isNext(sign)) {
            throw noList(key);
        }
        at++;
    }

    /** Moves past white space and remarks. */
    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? endOfLine() : at + 1;
        }
    }

    private int endOfLine() {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private IllegalStateException noList(String key) {
        return refused(key, "wants a list of words like [\"matin\", \"du mat\"]");
    }

    private IllegalStateException refused(String key, String why) {
        return new IllegalStateException(file + ": « " + key + " » " + why);
    }
}
