package app.rosalie.salon;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a salon's public link ends in: drawn by lot out of 2⁶⁰, so that nobody comes upon a salon by trying.
 *
 * @param number from 0 to 2⁶⁰; another one is drawn for nobody
 */
public record LinkCode(long number) implements SalonLink {

    private static final int LENGTH = 12;
    private static final int BITS_OF_A_SIGN = 5;
    private static final long END = 1L << LENGTH * BITS_OF_A_SIGN;

    /** Without those that are taken for each other when a link is read aloud. */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final String PREFIX = "s_";

    static LinkCode drawnBy(RandomGenerator chance) {
        return new LinkCode(chance.nextLong(END));
    }

    /** The code in a start payload; empty where that is not written as {@link #payload} writes it. */
    public static Optional<LinkCode> in(String payload) {
        if (!payload.matches(PREFIX + "[" + SIGNS + "]{" + LENGTH + "}")) {
            return Optional.empty();
        }
        long number = payload.substring(PREFIX.length())
                .chars()
                .mapToLong(SIGNS::indexOf)
                .reduce(0, (before, sign) -> before << BITS_OF_A_SIGN | sign);
        return Optional.of(new LinkCode(number));
    }

    /** What {@code /start} is followed by where the link was opened: at most 64 of {@code [A-Za-z0-9_-]}. */
    public String payload() {
        StringBuilder payload = new StringBuilder(PREFIX);
        for (int shift = (LENGTH - 1) * BITS_OF_A_SIGN; shift >= 0; shift -= BITS_OF_A_SIGN) {
            payload.append(SIGNS.charAt((int) (number >> shift) & SIGNS.length() - 1));
        }
        return payload.toString();
    }
}
