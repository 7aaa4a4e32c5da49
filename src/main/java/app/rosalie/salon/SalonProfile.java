package app.rosalie.salon;

import org.jspecify.annotations.Nullable;

/** What the pro says of her salon, as one value: the journal keeps the one from before a change. */
record SalonProfile(
        String name, @Nullable Trade trade, @Nullable String city, String hours) {

    SalonProfile named(String name) {
        return new SalonProfile(name, trade, city, hours);
    }

    SalonProfile trading(Trade trade) {
        return new SalonProfile(name, trade, city, hours);
    }

    SalonProfile in(String city) {
        return new SalonProfile(name, trade, city, hours);
    }

    SalonProfile open(OpeningHours hours) {
        return new SalonProfile(name, trade, city, hours.text());
    }
}
