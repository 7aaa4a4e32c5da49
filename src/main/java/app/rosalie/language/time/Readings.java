package app.rosalie.language.time;

import java.util.List;
import java.util.Optional;

/** What was said, in each way it can be meant, the likeliest first; no meaning where it was not said. */
public record Readings<T>(List<T> meanings) {

    public Readings {
        meanings = List.copyOf(meanings);
    }

    public static <T> Readings<T> nothing() {
        return new Readings<>(List.of());
    }

    public boolean isSaid() {
        return !meanings.isEmpty();
    }

    /** Whether to ask which one is meant. */
    public boolean isAmbiguous() {
        return meanings.size() > 1;
    }

    public Optional<T> likeliest() {
        return meanings.stream().findFirst();
    }
}
