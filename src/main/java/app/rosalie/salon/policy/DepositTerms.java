package app.rosalie.salon.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How what is asked for in advance is paid, and how long a slot waits for it. What it is called is in {@link BookingPolicy}.
 *
 * @param link the professional's own payment page, kept while another way is chosen; or null
 * @param hours for which a slot waits, 0 to 168; 0: it is never freed
 */
public record DepositTerms(DepositWay way, @Nullable String link, int hours) {

    public static final int LONGEST_LINK = 300;
    public static final int MOST_HOURS = 168;

    /** Those of a salon that has said nothing. */
    public static final DepositTerms USUAL = new DepositTerms(DepositWay.PROMISE, null, 24);

    public DepositTerms {
        if (!isPossible(hours) || (link != null && address(link).isEmpty())) {
            throw new IllegalArgumentException("No terms of a deposit");
        }
    }

    public static boolean isPossible(int hours) {
        return hours >= 0 && hours <= MOST_HOURS;
    }

    /** The web address that somebody typed: https, with a host, and nobody's name or password in it. Empty where it is none. */
    public static Optional<URI> address(String typed) {
        String trimmed = typed.strip();
        String full = trimmed.contains("://") ? trimmed : "https://" + trimmed;
        try {
            URI address = new URI(full);
            boolean fine = "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null
                    && full.length() <= LONGEST_LINK;
            return fine ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    public DepositTerms by(DepositWay other) {
        return new DepositTerms(other, link, hours);
    }

    /** By that page from now on. */
    public DepositTerms linking(URI address) {
        return new DepositTerms(DepositWay.LINK, address.toString(), hours);
    }

    public DepositTerms waiting(int other) {
        return new DepositTerms(way, link, other);
    }
}
