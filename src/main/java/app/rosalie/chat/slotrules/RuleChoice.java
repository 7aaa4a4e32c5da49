package app.rosalie.chat.slotrules;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.chat.kit.hours.SlotsPhrase;

/** One of several values to choose from: the one that holds carries a sign. */
final class RuleChoice {

    private RuleChoice() {}

    static Button button(Pro pro, String label, boolean holds, OpeningAction action) {
        return Button.of(holds ? pro.voice().plain(SlotsPhrase.CHOSEN, label) : label, action);
    }
}
