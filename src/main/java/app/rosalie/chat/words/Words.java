package app.rosalie.chat.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** All words of all languages, read once. */
@Component
public class Words {

    private static final String FIRST_LANGUAGE = "fr";

    private final Map<String, Voice> voices = new ConcurrentHashMap<>();

    public Words() {
        read(FIRST_LANGUAGE);
    }

    /** The voice for a language tag; French where that language is not spoken yet. */
    public Voice in(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        Voice voice = voices.get(language);
        return voice != null ? voice : Objects.requireNonNull(voices.get(FIRST_LANGUAGE));
    }

    private void read(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, MessageFormat> messages = new HashMap<>();
        Map<String, Object> lists = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/" + language + "/*.yaml")) {
                String name = String.valueOf(file.getFilename());
                read(file, name.substring(0, name.lastIndexOf('.')), locale, messages, lists);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        voices.put(language, new Voice(locale, Map.copyOf(messages), Map.copyOf(lists)));
    }

    private static void read(
            Resource file, String room, Locale locale, Map<String, MessageFormat> messages, Map<String, Object> lists)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            Map<String, Object> content = new Yaml().load(in);
            content.forEach((key, value) -> {
                if (value instanceof List<?> || value instanceof Map<?, ?>) {
                    lists.put(room + "." + key, value);
                } else {
                    messages.put(room + "." + key, new MessageFormat(String.valueOf(value), locale));
                }
            });
        }
    }
}
