package app.rosalie.salon;

import org.jspecify.annotations.Nullable;

/**
 * What the pro says of her salon, as one value: the journal keeps the one from before a change.
 *
 * @param slots null in entries written before slots had a policy
 * @param territory null in entries written before a salon had one
 * @param clientele null as long as it is the trade's usual one
 */
record SalonProfile(
        String name,
        @Nullable Trade trade,
        @Nullable String city,
        String hours,
        @Nullable SlotPolicy slots,
        @Nullable Territory territory,
        @Nullable Clientele clientele) {

    SalonProfile named(String name) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }

    SalonProfile trading(Trade trade) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }

    SalonProfile in(String city) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }

    SalonProfile open(OpeningHours hours) {
        return new SalonProfile(name, trade, city, hours.text(), slots, territory, clientele);
    }

    SalonProfile offering(SlotPolicy slots) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }

    SalonProfile receiving(Clientele clientele) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }

    SalonProfile on(Territory territory) {
        return new SalonProfile(name, trade, city, hours, slots, territory, clientele);
    }
}
