package app.rosalie.language;

import java.util.List;
import java.util.Optional;

/** What was said, in each way it can be meant, the likeliest first; no meaning where it was not said. */
public record Said<T>(List<T> meanings) {

    public Said {
        meanings = List.copyOf(meanings);
    }

    public static <T> Said<T> nothing() {
        return new Said<>(List.of());
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
