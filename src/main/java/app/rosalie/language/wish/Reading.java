package app.rosalie.language.wish;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.time.Mentions;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a text, or a clause of it, may want.
 *
 * @param parts what it names
 * @param kinds all kinds, the likeliest first
 */
public record Reading<C, T>(Parts<C, T> parts, List<Likely> kinds) {

    private static final double SURE = 0.5;
    private static final double TWICE = 2;
    private static final double LEAST = 0.3;

    public Reading {
        kinds = List.copyOf(kinds);
    }

    /** The zone is that of {@code now}. */
    public static <C extends Comparable<C>, T extends Comparable<T>> Reading<C, T> of(
            String typed, ZonedDateTime now, NameBook<C> clients, NameBook<T> treatments) {
        var asTyped = Mentions.in(typed, now);
        var text = Spelling.mended(
                typed,
                asTyped.moments(),
                WishModel.shared()::isOrdinary,
                word -> !clients.find(word).isEmpty() || !treatments.find(word).isEmpty());
        var mentions = text.equals(typed) ? asTyped : Mentions.in(text, now);
        var parts = Parts.of(text, mentions, now, clients, treatments, WishModel.shared()::isOrdinary);
        return new Reading<>(parts, WishModel.shared().kinds(WishFeatures.of(parts, UnknownName.capitalised(parts))));
    }

    /** What may be the name of somebody, and nothing else: as it was typed; empty where something else is said. */
    public Optional<String> nameAlone() {
        var alone = parts.treatments().isEmpty()
                && parts.times().isEmpty()
                && parts.sums().isEmpty()
                && parts.lengths().isEmpty()
                && parts.phones().isEmpty()
                && !parts.text().isBlank()
                && !parts.text().strip().endsWith("?")
                && (parts.left().isEmpty()
                        ? !parts.clients().isEmpty()
                        : UnknownName.words(parts).equals(parts.left()));
        return alone ? Optional.of(parts.text().strip()) : Optional.empty();
    }

    public WishKind kind() {
        return kinds.getFirst().kind();
    }

    public double probability() {
        return kinds.getFirst().probability();
    }

    /** Whether nothing else is nearly as likely. */
    public boolean isClear() {
        return probability() >= SURE
                || probability() >= LEAST
                        && probability() >= TWICE * kinds.get(1).probability();
    }
}
