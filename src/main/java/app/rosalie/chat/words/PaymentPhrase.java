package app.rosalie.chat.words;

import java.util.List;

/** How payments are called, in every room, and the book that they stand in. */
public enum PaymentPhrase implements Phrase {
    RECEIPTS,
    METHODS,
    METHODS_BY,
    METHOD_NAMES,
    KINDS,
    LESS("amount"),
    MORE("amount"),
    PART("amount", "method"),
    PARTS("one", "other"),
    WITH_REFUND("paid", "refunded"),
    WITH_TIP("paid", "tip"),
    TIP_ONLY("tip");

    private final List<String> arguments;

    PaymentPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "payment";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
