package app.rosalie.salon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The towns of {@code towns.txt}, and the territories in which they may be. Of mainland France none is listed: most salons are
 * there.
 */
public final class Towns {

    private static final Pattern POSTCODE = Pattern.compile("\\b(97\\d|98\\d|57|67|68)\\d{2,3}\\b");
    private static final Map<String, Territory> BY_POSTCODE = Map.ofEntries(
            Map.entry("57", Territory.ALSACE_MOSELLE),
            Map.entry("67", Territory.ALSACE_MOSELLE),
            Map.entry("68", Territory.ALSACE_MOSELLE),
            Map.entry("971", Territory.GUADELOUPE),
            Map.entry("972", Territory.MARTINIQUE),
            Map.entry("973", Territory.GUYANE),
            Map.entry("974", Territory.REUNION),
            Map.entry("975", Territory.SAINT_PIERRE_ET_MIQUELON),
            Map.entry("976", Territory.MAYOTTE),
            Map.entry("977", Territory.SAINT_BARTHELEMY),
            Map.entry("978", Territory.SAINT_MARTIN),
            Map.entry("987", Territory.POLYNESIA),
            Map.entry("988", Territory.NEW_CALEDONIA));

    private static final Towns TOWNS = new Towns();

    private final Map<String, Set<Territory>> byName = new HashMap<>();
    private final Map<String, Territory> ownNames = new HashMap<>();

    private Towns() {
        for (String line : lines()) {
            String[] sides = line.split("=", 2);
            Territory territory = Territory.valueOf(sides[0].strip());
            List<String> names =
                    Arrays.stream(sides[1].split(",")).map(String::strip).toList();
            ownNames.put(plain(names.getFirst()), territory);
            names.forEach(name -> add(territory, name));
        }
    }

    private void add(Territory territory, String name) {
        Set<Territory> there = byName.computeIfAbsent(plain(name), _ -> EnumSet.noneOf(Territory.class));
        there.add(territory);
        if (name.endsWith("?")) {
            there.add(Territory.MAINLAND);
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Towns.class.getResourceAsStream("towns.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a town may be that is typed with its postcode or its territory, or alone; none where its name is not listed. */
    public static Set<Territory> territories(String town) {
        String plain = plain(town);
        return POSTCODE.matcher(town)
                .results()
                .map(code -> byPostcode(code, town))
                .findFirst()
                .map(Set::of)
                .or(() -> TOWNS.ownNames.entrySet().stream()
                        .filter(own -> (" " + plain + " ").contains(" " + own.getKey() + " "))
                        .filter(own -> !TOWNS.byName.containsKey(plain))
                        .findFirst()
                        .map(own -> Set.of(own.getValue())))
                .orElseGet(() -> Set.copyOf(TOWNS.byName.getOrDefault(plain, Set.of())));
    }

    /** Two of the islands have their old postcodes among those of Guadeloupe. */
    private static Territory byPostcode(MatchResult code, String town) {
        return switch (code.group()) {
            case "97150" -> Territory.SAINT_MARTIN;
            case "97133" -> Territory.SAINT_BARTHELEMY;
            default -> Objects.requireNonNullElse(BY_POSTCODE.get(code.group(1)), Territory.MAINLAND);
        };
    }

    private static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
        return letters.replaceAll("\\bst\\b", "saint").replaceAll("\\bste\\b", "sainte");
    }
}
