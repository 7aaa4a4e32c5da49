package app.rosalie.chat.slotrules;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What is said of how free time is offered. */
enum SlotRulesPhrase implements Phrase {
    CHOSEN("label"),
    SAVED,
    POLICY_CRUMB,
    POLICY("mode", "buffer", "notice"),
    FLEXIBLE,
    COMPACT,
    BUFFER("minutes"),
    NOTICE("hours"),
    TO_POLICY,
    MARGINS_BUTTON("treatment"),
    MARGINS("treatment", "before", "after", "whose"),
    BEFORE("minutes"),
    AFTER("minutes"),
    AFTER_AS_SALON,
    TREATMENT_GONE;

    private final List<String> arguments;

    SlotRulesPhrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    @Override
    public String room() {
        return "slot-rules";
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
