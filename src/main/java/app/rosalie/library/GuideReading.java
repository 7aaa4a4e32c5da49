package app.rosalie.library;

import java.util.Optional;

/**
 * How a salon stands with a guide.
 *
 * @param useful what the pro said of it; empty where she said nothing
 */
public record GuideReading(boolean read, boolean bookmarked, Optional<Boolean> useful) {

    /** With one that she has not opened. */
    public static final GuideReading NONE = new GuideReading(false, false, Optional.empty());
}
