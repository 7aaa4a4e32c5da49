package app.rosalie.conversations;

import app.rosalie.playground.PlaygroundPhone.Key;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is drawn by lot is told by its turn, so that a story is the same every time: the first voucher's code is BON001. */
final class Codes {

    /** Where a code is told for the first time: « Bon 3A4C6D », or in a line of the book. */
    private static final Pattern FIRST =
            Pattern.compile("(?:\\b[Bb]on |;bon cadeau[^;]*;)([ACDEFGHJKMNPQRTUVWXY34679]{6})\\b");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d+);(.*;)(\\d*)(;[^;]*)$");

    /** Salons are numbered from one story to the next. */
    private static final Pattern SALON = Pattern.compile("\\bsalon (\\d+)\\b");

    /** What a salon's link ends in. */
    private static final Pattern LINK =
            Pattern.compile("(?<![0-9a-z])(?<salon>s_[0-9a-hjkmnp-tv-z]{12})(?:_(?<part>[tp][0-9a-z]+))?(?![0-9a-z])");

    /** What the link of one visit ends in. */
    private static final Pattern VISIT = Pattern.compile("(?<![0-9a-z])a_[0-9a-hjkmnp-tv-z]{12}(?![0-9a-z])");

    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<String, String> turns = new HashMap<>();

    Seen in(Seen seen) {
        learn(seen.text());
        return new Seen(
                seen.id(),
                seen.fromBot(),
                seen.kind(),
                in(seen.text()),
                seen.html(),
                seen.rows().stream()
                        .map(row -> row.stream().map(this::in).toList())
                        .toList(),
                in(seen.alt()),
                seen.file(),
                seen.date(),
                seen.silent(),
                seen.edited(),
                seen.deleted());
    }

    private Key in(Key key) {
        return new Key(
                in(key.label()), key.kind(), key.kind().equals("press") ? key.value() : in(key.value()), key.style());
    }

    private String in(String text) {
        String told = text;
        for (String code : codes) {
            told = told.replace(code, turn(code, "BON%03d"));
        }
        told = LINK.matcher(told).replaceAll(this::link);
        told = VISIT.matcher(told).replaceAll(visit -> turn(visit.group(), "a_AVIS%d"));
        return SALON.matcher(told).replaceAll(salon -> turn(salon.group(1), "salon %d"));
    }

    /** What is linked to is numbered from one story to the next, too. */
    private String link(MatchResult link) {
        String part = link.group("part");
        String salon = turn(link.group("salon"), "s_LIEN%d");
        return part == null ? salon : salon + "_" + turn(part, part.charAt(0) + "%d");
    }

    /** The lines of the receipts book have numbers that go on from one salon to the next. */
    List<String> in(List<String> table) {
        table.forEach(this::learn);
        List<String> told = new ArrayList<>(table.stream().map(this::in).toList());
        if (told.isEmpty() || !told.getFirst().startsWith("n°;")) {
            return told;
        }
        UnaryOperator<String> number = id -> id.isEmpty() ? "" : turn(id, "%d");
        told.replaceAll(line -> NUMBERED.matcher(line)
                .replaceAll(parts -> number.apply(parts.group(1))
                        + ";"
                        + parts.group(2).replace("$", "\\$")
                        + number.apply(parts.group(3))
                        + parts.group(4)));
        return told;
    }

    private void learn(String text) {
        FIRST.matcher(text).results().map(first -> first.group(1)).forEach(codes::add);
    }

    private String turn(String drawn, String format) {
        String known = turns.get(format + drawn);
        if (known != null) {
            return known;
        }
        String turn = format.formatted(turnsOf(format) + 1);
        turns.put(format + drawn, turn);
        return turn;
    }

    private long turnsOf(String format) {
        return turns.keySet().stream().filter(key -> key.startsWith(format)).count();
    }
}
