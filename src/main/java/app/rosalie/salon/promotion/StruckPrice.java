package app.rosalie.salon.promotion;

import app.rosalie.salon.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The price that may stand beside a promotional one, struck through (Code de la consommation, L112-1-1): the lowest that everybody
 * was asked in the thirty days before the promotion began; or why there is none.
 */
public sealed interface StruckPrice {

    int DAYS = 30;

    /** @param knownSince where the prices of the thirty days are known only from then on */
    record Struck(Money price, Optional<Instant> knownSince) implements StruckPrice {}

    /** So little was asked of everybody before that the promotional price is not lower. */
    record NotLower(Money lowest) implements StruckPrice {}

    /** Not everybody can have the promotional price at every hour: it is an offer on conditions, and no lower price. */
    record NotForEverybody() implements StruckPrice {}

    /** No price before it is known. */
    record NotKnown() implements StruckPrice {}
}
