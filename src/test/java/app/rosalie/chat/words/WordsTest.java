package app.rosalie.chat.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.kit.visit.VisitPhrase;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Clientele;
import app.rosalie.salon.Trade;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.yaml.snakeyaml.Yaml;

/** Every phrase in every language: present, with its arguments, well set and well formed. */
class WordsTest {

    private static final Set<String> TAGS = Set.of("b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)( [^<>]*)?>");

    /** How ICU is told to write a number, as in {@code {day, number, ::00}}. */
    private static final Pattern SKELETON = Pattern.compile(", ::[^}]*");

    /** An ordinary space where a line must not break, before a sign or after an opening guillemet. */
    private static final Pattern LOOSE = Pattern.compile(" [;:!?»€%]|« ");

    /**
     * « Rendez-vous » for what is booked, RDV where there is no room; « créneau » for when something can be booked; « CB » for
     * a card that pays, « fiche » for a client's alone; hours as 9:00.
     */
    private static final List<Pattern> OTHER_WORDS = Stream.of(
                    "\\bvisites?\\b",
                    "\\d rdv\\b",
                    "\\} rdv\\b",
                    "\\bdispos?\\b",
                    "\\bdisponib",
                    "\\bpar carte\\b",
                    "\\bcarte bancaire",
                    "\\bla fiche\\b",
                    "\\} ?h\\b",
                    "\\}h\\b")
            .map(word -> Pattern.compile(word, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE))
            .toList();

    private static final Pattern GENDERED = Pattern.compile(
            "\\b(clientes?|venue?s?|professionnelles?|qu’elles?|prête|sûre|vous seule)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private static final List<Class<? extends Phrase>> ROOMS = rooms();
    private static final Map<String, Map<String, Map<String, Object>>> LANGUAGES = languages();

    static Set<String> spoken() {
        return LANGUAGES.keySet();
    }

    @Test
    void areKnownInFrench() {
        assertThat(spoken()).contains("fr");
        assertThat(ROOMS).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void standThereForEveryPhraseAndForNothingElse(String language) {
        Set<String> declared = new TreeSet<>();
        phrases().forEach(phrase -> declared.add(phrase.room() + "." + phrase.key()));
        Set<String> written = new TreeSet<>();
        LANGUAGES.get(language).forEach((room, words) -> words.keySet().forEach(key -> written.add(room + "." + key)));
        assertThat(written).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void useExactlyTheArgumentsThatAreDeclared(String language) {
        phrases().forEach(phrase -> {
            if (words(language, phrase) instanceof String message) {
                Set<String> used = arguments(message);
                used.remove(Voice.CLIENTELE);
                assertThat(used).as("%s.%s", phrase.room(), phrase.key()).isEqualTo(new TreeSet<>(phrase.arguments()));
            } else {
                assertThat(phrase.arguments()).as(phrase.key()).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void areSetWithTypographicSigns(String language) {
        everyText(language).forEach((address, text) -> {
            assertThat(text)
                    .as(address)
                    .doesNotContain("'")
                    .doesNotContain("...")
                    .doesNotContain("  ");
            assertThat(TAG.matcher(text).replaceAll("")).as(address).doesNotContain("\"");
            if (language.equals("fr")) {
                assertThat(LOOSE.matcher(SKELETON.matcher(text).replaceAll(""))
                                .results()
                                .map(hit -> hit.group()))
                        .as(address)
                        .isEmpty();
                assertThat(Pattern.compile("[«»]").matcher(text).results().map(hit -> around(text, hit.start())))
                        .as(address)
                        .allMatch(set -> set.matches("(?s).?«[\\u00A0\\u202F]|[\\u00A0\\u202F]».?"));
            }
        });
    }

    /** Whoever reads two words looks for two things. */
    @Test
    void callOneThingByOneWord() {
        everyText("fr")
                .forEach((address, text) -> assertThat(OTHER_WORDS.stream()
                                .filter(other -> other.matcher(spokenPart(text)).find()))
                        .as("%s: %s", address, text)
                        .isEmpty());
    }

    /** A client may be anybody; women are spoken of, or men, where the salon says that it receives them. */
    @Test
    void guessNobodysGender() {
        everyText("fr")
                .forEach((address, text) -> assertThat(GENDERED.matcher(whateverTheClientele(text))
                                .results()
                                .map(hit -> hit.group()))
                        .as("%s: %s", address, text)
                        .isEmpty());
        phrases().forEach(phrase -> {
            if (words("fr", phrase) instanceof String message
                    && arguments(message).contains(Voice.CLIENTELE)) {
                assertThat(said(message, Clientele.MEN)).doesNotContainPattern(Pattern.compile("(?i)cliente|venue"));
                assertThat(said(message, Clientele.MIXED)).doesNotContainPattern(Pattern.compile("(?i)clientes?\\b"));
                assertThat(said(message, Clientele.WOMEN)).isNotEqualTo(said(message, Clientele.MEN));
            }
        });
    }

    private static String said(String message, Clientele clientele) {
        Map<String, Object> given = new HashMap<>();
        arguments(message).forEach(name -> given.put(name, 2));
        given.put(Voice.CLIENTELE, clientele);
        return new MessageFormat(message, Locale.FRENCH).format(given);
    }

    /** Without what is said of one clientele or another. */
    private static String whateverTheClientele(String text) {
        StringBuilder rest = new StringBuilder(text);
        int at = rest.indexOf("{clientele, select");
        while (at >= 0) {
            int end = at + 1;
            for (int depth = 1; depth > 0; end++) {
                depth += rest.charAt(end) == '{' ? 1 : rest.charAt(end) == '}' ? -1 : 0;
            }
            rest.delete(at, end);
            at = rest.indexOf("{clientele, select");
        }
        return rest.toString();
    }

    /** Without the names of arguments, which are code. */
    private static String spokenPart(String text) {
        return text.replaceAll("\\{\\w+(?=[,}])", "");
    }

    /** Without the variation selector U+FE0F phones draw these in black and white, or as a box; plain arrows are meant so. */
    @ParameterizedTest
    @MethodSource("spoken")
    void giveTheirColoursToEmoji(String language) {
        everyText(language)
                .forEach((address, text) -> assertThat(text.codePoints()
                                .filter(WordsTest::isPlainUnlessColoured)
                                .filter(emoji -> !text.contains(Character.toString(emoji) + "\uFE0F"))
                                .mapToObj(Character::toString))
                        .as(address)
                        .isEmpty());
    }

    private static boolean isPlainUnlessColoured(int sign) {
        boolean arrow = sign >= 0x2190 && sign <= 0x21A8;
        return sign > 0xFF && !arrow && Character.isEmoji(sign) && !Character.isEmojiPresentation(sign);
    }

    private static String around(String text, int at) {
        return text.charAt(at) == '«'
                ? text.substring(at, Math.min(text.length(), at + 2))
                : text.substring(Math.max(0, at - 1), at + 1);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void balanceTheTagsThatTelegramKnows(String language) {
        everyText(language).forEach((address, text) -> {
            Deque<String> open = new ArrayDeque<>();
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                assertThat(TAGS).as(address).contains(tag.group(2));
                if (tag.group(1).isEmpty()) {
                    open.push(tag.group(2));
                } else {
                    assertThat(open.poll()).as(address).isEqualTo(tag.group(2));
                }
            }
            assertThat(open).as(address).isEmpty();
            assertThat(TAG.matcher(text).replaceAll("")).as(address).doesNotContain("<", ">");
        });
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void sayWhatTheyAreGivenWhateverTheNumber(String language) {
        phrases().forEach(phrase -> {
            if (words(language, phrase) instanceof String message) {
                for (int number : new int[] {0, 1, 2, 21, 1_000_000}) {
                    Map<String, Object> given = new HashMap<>();
                    phrase.arguments().forEach(name -> given.put(name, number));
                    given.put(Voice.CLIENTELE, Clientele.MIXED);
                    String said = new MessageFormat(message, Locale.forLanguageTag(language)).format(given);
                    assertThat(said).as(phrase.key()).isNotBlank().doesNotContain("{", "}");
                    assertThat(said.length()).as(phrase.key()).isLessThan(2_000);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void nameEveryCaseOfATable(String language) {
        for (String ways : List.of("methods", "methods-by", "method-names")) {
            assertThat(table(language, "payment", ways)).containsOnlyKeys(names(PaymentMethod.values()));
        }
        assertThat(table(language, "payment", "kinds")).containsOnlyKeys(names(PaymentKind.values()));
        assertThat(table(language, "setup", "trades")).containsOnlyKeys(names(Trade.values()));
        assertThat(table(language, "setup", "proposals")).containsOnlyKeys(names(Trade.values()));
        assertThat(table(language, "visit", "marks").keySet())
                .isEqualTo(new TreeSet<>(Arrays.stream(VisitPhrase.values())
                        .map(Phrase::key)
                        .filter(key -> key.startsWith("state-"))
                        .toList()));
        int steps = SetupAction.Step.values().length;
        assertThat((List<?>) LANGUAGES.get(language).get("setup").get("step-names"))
                .hasSize(steps);
        assertThat((List<?>) LANGUAGES.get(language).get("home").get("settings-steps"))
                .hasSize(steps);
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void fitOnAButtonWhereATableIsForButtons(String language) {
        LANGUAGES
                .get(language)
                .forEach((room, words) -> words.forEach((key, value) -> {
                    if (!(value instanceof String) && !key.equals("commands")) {
                        texts(room + "." + key, value)
                                .values()
                                .forEach(label -> assertThat(label)
                                        .as(key)
                                        .hasSizeLessThanOrEqualTo(64)
                                        .doesNotContain("<"));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void introduceTheBotWithinTelegramsLimits(String language) {
        Map<String, Object> reception = LANGUAGES.get(language).get("reception");
        assertThat((String) reception.get("description"))
                .hasSizeLessThanOrEqualTo(512)
                .doesNotContain("<");
        assertThat((String) reception.get("short-description"))
                .hasSizeLessThanOrEqualTo(120)
                .doesNotContain("<");
        LANGUAGES.get(language).forEach((room, words) -> {
            if (words.get("commands") instanceof Map<?, ?> commands) {
                commands.forEach((name, told) -> {
                    assertThat((String) name).matches("[a-z0-9_]{1,32}");
                    assertThat(Set.of("menu", "help")).as((String) name).containsAll((Set<String>)
                            ((Map<String, ?>) told).keySet());
                    texts(room, told).values().forEach(text -> assertThat(text).hasSizeBetween(1, 256));
                });
            }
        });
    }

    private static Set<String> arguments(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    private static Stream<Phrase> phrases() {
        return ROOMS.stream().flatMap(room -> Arrays.stream(room.getEnumConstants()));
    }

    private static Object words(String language, Phrase phrase) {
        return LANGUAGES.get(language).getOrDefault(phrase.room(), Map.of()).get(phrase.key());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> table(String language, String room, String key) {
        return (Map<String, Object>) LANGUAGES.get(language).get(room).get(key);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static Map<String, String> everyText(String language) {
        return texts(language, LANGUAGES.get(language));
    }

    /** All texts below a value, by where they stand. */
    private static Map<String, String> texts(String address, Object value) {
        Map<String, String> texts = new TreeMap<>();
        switch (value) {
            case String text -> texts.put(address, text);
            case Map<?, ?> table -> table.forEach((key, below) -> texts.putAll(texts(address + "." + key, below)));
            case Collection<?> list -> {
                int place = 0;
                for (Object below : list) {
                    texts.putAll(texts(address + "." + place++, below));
                }
            }
            default -> {}
        }
        return texts;
    }

    private static List<Class<? extends Phrase>> rooms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Phrase.class));
        List<Class<? extends Phrase>> rooms = new ArrayList<>();
        scanner.findCandidateComponents("app.rosalie").forEach(found -> {
            try {
                rooms.add(Class.forName(found.getBeanClassName()).asSubclass(Phrase.class));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return rooms;
    }

    private static Map<String, Map<String, Map<String, Object>>> languages() {
        Map<String, Map<String, Map<String, Object>>> languages = new TreeMap<>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*/*.yaml")) {
                String[] path = file.getURL().getPath().split("/");
                String room = path[path.length - 1].replace(".yaml", "");
                try (InputStream in = file.getInputStream()) {
                    languages
                            .computeIfAbsent(path[path.length - 2], language -> new TreeMap<>())
                            .put(room, new Yaml().load(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }
}
