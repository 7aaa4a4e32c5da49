package app.rosalie.library;

import java.util.List;
import java.util.Optional;

/**
 * What a search has found.
 *
 * @param hits best first
 * @param suggestion the words that may have been meant, where some of those typed stand in no guide
 */
public record GuidesFound(List<GuideHit> hits, Optional<String> suggestion) {}
