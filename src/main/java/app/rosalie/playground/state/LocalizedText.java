package app.rosalie.playground.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A text by language ("" for everybody else). Safe for many threads. */
public final class LocalizedText {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    LocalizedText(String forEverybody) {
        put("", forEverybody);
    }

    /** The text for everybody else where there is none in that language; empty where there is none at all. */
    public String in(String language) {
        return texts.getOrDefault(language, texts.getOrDefault("", ""));
    }

    /** An empty text takes the one of that language away. */
    public void put(String language, String text) {
        if (text.isEmpty()) {
            texts.remove(language);
        } else {
            texts.put(language, text);
        }
    }
}
