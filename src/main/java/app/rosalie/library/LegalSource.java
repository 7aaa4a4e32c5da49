package app.rosalie.library;

import java.net.URI;
import java.time.LocalDate;

/**
 * The law or the official advice that a guide rests on.
 *
 * @param name as it is quoted
 * @param page where it can be read
 * @param verified when the guide was last compared with it
 */
public record LegalSource(String name, URI page, LocalDate verified) {

    /** After so long without a look, a reader is told to check for herself. */
    private static final int MONTHS = 12;

    public boolean isOld(LocalDate today) {
        return verified.plusMonths(MONTHS).isBefore(today);
    }
}
