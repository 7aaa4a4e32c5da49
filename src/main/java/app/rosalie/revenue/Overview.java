package app.rosalie.revenue;

import app.rosalie.salon.Money;

/**
 * The money of a period in the three words that are never mixed.
 *
 * @param received « encaissé »: money received minus refunds, by the moment of payment
 * @param tips received in the period, apart from that
 * @param done « réalisé »: visits done, by their day, at the price agreed
 * @param expected « prévu »: visits confirmed and not yet done, by their day, at the price agreed
 * @param before what was received in the time that it is compared with
 */
public record Overview(
        Period period, Takings received, Money tips, VisitsValue done, VisitsValue expected, Takings before) {

    public Comparison comparison() {
        return Comparison.of(received, before);
    }
}
