package app.rosalie.telegram.outbox.payload;

/**
 * What a row of the outbox means to a living message: it brings it, writes over it, or, without a screen, settles whether it is
 * pinned.
 *
 * @param first it brings the message, over which the later ones write
 */
public record LivingStep(String name, boolean first) {}
