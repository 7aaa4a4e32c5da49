package app.rosalie.salon.policy;

/** How a salon's clients pay in advance. Stored by name; new ones go to the end. */
public enum DepositWay {
    /** As the two agree: the professional notes that it has come. */
    PROMISE,
    /** By the professional's own payment page, with a reference. */
    LINK,
    /** By a bill within Telegram; only where the bot serves that salon alone. */
    INVOICE
}
