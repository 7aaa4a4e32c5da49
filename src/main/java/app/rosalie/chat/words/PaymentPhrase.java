package app.rosalie.chat.words;

import java.util.List;

/** How payments are called, in every room, and the book that they stand in. */
public enum PaymentPhrase implements Phrase {
    RECEIPTS,
    MEANS,
    MEANS_BY,
    MEANS_NAMES,
    NATURES,
    LESS("amount"),
    MORE("amount"),
    PART("amount", "means"),
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
