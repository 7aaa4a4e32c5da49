package app.rosalie.french;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that somebody wants: {@code book who="Inès Richard" day=2026-03-03 time=18:00}. Only what was said has a slot; a slot
 * with « / » between two values means that it is open which of them.
 */
public record Wish(String verb, Map<String, String> slots) {

    static final Wish NONE = new Wish("none", Map.of());

    private static final Pattern SLOT = Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|(\\S+))");

    /** Several have « && » between them. */
    static List<Wish> readAll(String text) {
        return Stream.of(text.split("&&")).map(String::strip).map(Wish::read).toList();
    }

    private static Wish read(String text) {
        Map<String, String> slots = new LinkedHashMap<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            slots.put(slot.group(1), slot.group(2) != null ? slot.group(2) : slot.group(3));
        }
        return new Wish(text.split("\\s+", 2)[0], slots);
    }

    public Optional<String> slot(String name) {
        return Optional.ofNullable(slots.get(name));
    }

    Wish with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(slots);
        more.put(name, value);
        return new Wish(verb, more);
    }

    Wish without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(slots);
        fewer.remove(name);
        return new Wish(verb, fewer);
    }

    @Override
    public String toString() {
        return slots.entrySet().stream()
                .map(slot -> slot.getKey() + "="
                        + (slot.getValue().contains(" ") ? '"' + slot.getValue() + '"' : slot.getValue()))
                .collect(Collectors.joining(" ", verb + (slots.isEmpty() ? "" : " "), ""));
    }
}
