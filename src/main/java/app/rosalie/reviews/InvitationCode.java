package app.rosalie.reviews;

import app.rosalie.salon.LinkCode;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the link of one visit ends in: drawn by lot out of as many as a salon's own, so that nobody comes upon one by trying.
 *
 * @param number from 0 to 2⁶⁰; another one is drawn for nobody
 */
public record InvitationCode(long number) {

    private static final String PREFIX = "a_";
    private static final String SALONS = "s_";
    private static final long END = 1L << 60;

    static InvitationCode drawnBy(RandomGenerator chance) {
        return new InvitationCode(chance.nextLong(END));
    }

    /** The code in a start payload; empty where that is not written as {@link #payload} writes it. */
    public static Optional<InvitationCode> in(String payload) {
        return payload.startsWith(PREFIX)
                ? LinkCode.in(SALONS + payload.substring(PREFIX.length()))
                        .map(code -> new InvitationCode(code.number()))
                : Optional.empty();
    }

    /** What {@code /start} is followed by where the link was opened. */
    public String payload() {
        return PREFIX + new LinkCode(number).payload().substring(SALONS.length());
    }
}
