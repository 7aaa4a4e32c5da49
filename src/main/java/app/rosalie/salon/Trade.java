package app.rosalie.salon;

/** What a salon lives from. Stored by name; new trades go to the end. */
public enum Trade {
    HAIR(Clientele.MIXED),
    NAILS(Clientele.WOMEN),
    MASSAGE(Clientele.MIXED),
    BEAUTY(Clientele.WOMEN),
    BARBER(Clientele.MEN),
    OTHER(Clientele.MIXED);

    private final Clientele usual;

    Trade(Clientele usual) {
        this.usual = usual;
    }

    /** Whom such a salon receives, as long as its pro says nothing else. */
    Clientele usualClientele() {
        return usual;
    }
}
