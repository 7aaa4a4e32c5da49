package app.rosalie.chat.reception;

import app.rosalie.salon.SalonLink;
import java.util.Locale;
import java.util.Optional;

/** A command as it is typed: {@code /start s_7}, {@code /rdv@RosalieBot}. */
record Command(Name name, String payload) {

    enum Name {
        START,
        ACCUEIL,
        AUJOURDHUI,
        RDV,
        PLANNING,
        CRENEAUX,
        CLIENTES,
        CLIENTS,
        CA,
        OBJECTIF,
        RECETTES,
        JOURNAL,
        PARAMETRES,
        AIDE,
        ANNULER,
        PRIVACY
    }

    static boolean isOne(String text) {
        return text.startsWith("/");
    }

    static Optional<Command> read(String text) {
        String[] parts = text.substring(1).strip().split("\\s+", 2);
        String word = parts[0].split("@", 2)[0].toUpperCase(Locale.ROOT);
        for (Name name : Name.values()) {
            if (name.name().equals(word)) {
                return Optional.of(new Command(name, parts.length > 1 ? parts[1].strip() : ""));
            }
        }
        return Optional.empty();
    }

    /** The salon that a start link leads to: {@code s_} and its number in base 36. */
    Optional<SalonLink> salon() {
        return payload.matches("s_[0-9a-z]{1,12}")
                ? Optional.of(new SalonLink(Long.parseLong(payload.substring(2), Character.MAX_RADIX)))
                : Optional.empty();
    }
}
