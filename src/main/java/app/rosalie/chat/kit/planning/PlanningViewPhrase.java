package app.rosalie.chat.kit.planning;

import app.rosalie.chat.words.Phrase;
import java.util.List;

/** What stands on the keys between the agenda's views. */
public enum PlanningViewPhrase implements Phrase {
    CRUMB,
    VIEWS,
    LEAF_BACK,
    LEAF_ON,
    BOOK,
    FREE_BUTTON,
    HOURS_BUTTON,
    IN_WORDS,
    IN_A_PICTURE,
    TODAY;

    @Override
    public String room() {
        return "planning-views";
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
