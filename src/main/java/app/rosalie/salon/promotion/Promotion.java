package app.rosalie.salon.promotion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as it is read. Changed only through {@link Promotions}.
 *
 * @param runs when it was on, pauses left out, the oldest first; within its dates only is it asked
 */
public record Promotion(PromotionId id, Terms terms, List<Run> runs, State state) {

    public Promotion {
        runs = List.copyOf(runs);
    }

    /** What was decided of it. Stored by name. */
    public enum State {
        ON,
        PAUSED,
        ENDED,
        /** The offer itself was taken back. */
        GONE
    }

    /** Where it stands on a day. */
    public enum Standing {
        RUNNING,
        TO_COME,
        PAUSED,
        OVER
    }

    /** @param until null as long as it goes on */
    public record Run(Instant since, @Nullable Instant until) {}

    /** From {@code from} on, before {@code to}. */
    public record Span(Instant from, Instant to) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    public Standing standing(LocalDate today) {
        LocalDate last = terms.last();
        if (state == State.ENDED || state == State.GONE || last != null && today.isAfter(last)) {
            return Standing.OVER;
        }
        if (state == State.PAUSED) {
            return Standing.PAUSED;
        }
        return today.isBefore(terms.first()) ? Standing.TO_COME : Standing.RUNNING;
    }

    /** When it began, or began again after its last pause, or will begin. */
    public Instant begins(ZoneId zone) {
        Instant first = terms.first().atStartOfDay(zone).toInstant();
        return runs.isEmpty() ? first : later(runs.getLast().since(), first);
    }

    /** From when its price was first asked until it is asked no more, pauses included; empty where it never is. */
    public Optional<Span> asked(ZoneId zone) {
        List<Span> spans = spans(zone);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(spans.getFirst().from(), spans.getLast().to()));
    }

    /** When its price was asked, or will be, as far as is known. */
    List<Span> spans(ZoneId zone) {
        return runs.stream()
                .map(run -> span(run, zone))
                .filter(span -> span.from().isBefore(span.to()))
                .toList();
    }

    private Span span(Run run, ZoneId zone) {
        LocalDate last = terms.last();
        Instant end =
                last == null ? Instant.MAX : last.plusDays(1).atStartOfDay(zone).toInstant();
        Instant until = Optional.ofNullable(run.until()).orElse(Instant.MAX);
        return new Span(
                later(run.since(), terms.first().atStartOfDay(zone).toInstant()), until.isBefore(end) ? until : end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
