package app.rosalie.library;

import app.rosalie.salon.Trade;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/**
 * A guide as its author writes it: a head of keys between two lines of hyphens, then Markdown in four chapters.
 *
 * @param slug its file's name, by which other guides point to it
 */
record GuideFile(String slug, Theme theme, Map<String, Object> head, GuideText text) {

    private static final Pattern FORM = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);

    static GuideFile read(String slug, Theme theme, String content) {
        Matcher parts = FORM.matcher(content);
        if (!parts.matches()) {
            throw new IllegalStateException("The guide " + slug + " has no head between two lines of hyphens");
        }
        return new GuideFile(slug, theme, new Yaml().load(parts.group(1)), GuideText.read(parts.group(2)));
    }

    GuideId id() {
        return new GuideId(((Number) required("number")).longValue());
    }

    /** @param ids by slug */
    Guide guide(Map<String, GuideId> ids) {
        return new Guide(
                id(),
                theme,
                text("title"),
                trades(),
                Keys.read(Level.class, text("level")),
                list("tags"),
                list("questions"),
                related().stream().map(other -> known(ids, other)).toList(),
                key("concern", Concern.class),
                key("apply", Practice.class),
                source(),
                text.point(),
                text.why(),
                text.steps(),
                text.copy(),
                text.exercise());
    }

    /** Those that the text itself points to stand first. */
    private SequencedSet<String> related() {
        SequencedSet<String> all = new LinkedHashSet<>(text.links());
        all.addAll(list("related"));
        return all;
    }

    private GuideId known(Map<String, GuideId> ids, String other) {
        return Optional.ofNullable(ids.get(other))
                .orElseThrow(() -> new IllegalStateException("The guide " + slug + " points to none: " + other));
    }

    private Set<Trade> trades() {
        if ("all".equals(required("trades"))) {
            return Set.of();
        }
        Set<Trade> trades = EnumSet.noneOf(Trade.class);
        list("trades").forEach(trade -> trades.add(Trade.valueOf(trade.toUpperCase(Locale.ROOT))));
        return trades;
    }

    private Optional<LegalSource> source() {
        return head.containsKey("source")
                ? Optional.of(new LegalSource(text("source"), URI.create(text("link")), day("verified")))
                : Optional.empty();
    }

    /** YAML reads a plain date as midnight in UTC. */
    private LocalDate day(String key) {
        return ((Date) required(key)).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private <E extends Enum<E>> Optional<E> key(String key, Class<E> type) {
        return head.containsKey(key) ? Optional.of(Keys.read(type, text(key))) : Optional.empty();
    }

    private String text(String key) {
        return String.valueOf(required(key));
    }

    private List<String> list(String key) {
        return ((List<?>) required(key)).stream().map(String::valueOf).toList();
    }

    private Object required(String key) {
        Object value = head.get(key);
        if (value == null) {
            throw new IllegalStateException("The guide " + slug + " does not say its " + key);
        }
        return value;
    }
}
