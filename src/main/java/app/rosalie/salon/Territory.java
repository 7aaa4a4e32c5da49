package app.rosalie.salon;

import java.time.ZoneId;

/** Where a salon is, as far as its clock and its public holidays depend on it. */
public enum Territory {
    MAINLAND("Europe/Paris"),
    /** Bas-Rhin, Haut-Rhin and Moselle. */
    ALSACE_MOSELLE("Europe/Paris"),
    GUADELOUPE("America/Guadeloupe"),
    MARTINIQUE("America/Martinique"),
    GUYANE("America/Cayenne"),
    REUNION("Indian/Reunion"),
    MAYOTTE("Indian/Mayotte"),
    SAINT_MARTIN("America/Marigot"),
    SAINT_BARTHELEMY("America/St_Barthelemy"),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon"),
    POLYNESIA("Pacific/Tahiti"),
    NEW_CALEDONIA("Pacific/Noumea"),
    BELGIUM("Europe/Brussels"),
    SWITZERLAND("Europe/Zurich"),
    LUXEMBOURG("Europe/Luxembourg");

    private final ZoneId zone;

    Territory(String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
