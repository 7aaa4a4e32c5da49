package app.rosalie.salon;

import org.jspecify.annotations.Nullable;

/**
 * What the pro says of her salon, as one value: the journal keeps the one from before a change.
 *
 * @param slots null in entries written before slots had a policy
 */
record SalonProfile(
        String name,
        @Nullable Trade trade,
        @Nullable String city,
        String hours,
        @Nullable SlotPolicy slots) {

    SalonProfile named(String name) {
        return new SalonProfile(name, trade, city, hours, slots);
    }

    SalonProfile trading(Trade trade) {
        return new SalonProfile(name, trade, city, hours, slots);
    }

    SalonProfile in(String city) {
        return new SalonProfile(name, trade, city, hours, slots);
    }

    SalonProfile open(OpeningHours hours) {
        return new SalonProfile(name, trade, city, hours.text(), slots);
    }

    SalonProfile offering(SlotPolicy slots) {
        return new SalonProfile(name, trade, city, hours, slots);
    }
}
