package app.rosalie.library;

import java.util.Optional;

/**
 * A guide that was found.
 *
 * @param excerpt the sentence of it that has the words; empty where they stand in its title or tags only
 */
public record GuideHit(Guide guide, Optional<Prose> excerpt) {}
