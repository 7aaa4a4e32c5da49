package app.rosalie.chat.slotrules;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.SlotRulesAction;

/** One of several values to choose from: the one that holds carries a sign. */
final class RuleChoice {

    private RuleChoice() {}

    static Button button(Pro pro, String label, boolean holds, SlotRulesAction action) {
        return Button.of(holds ? pro.voice().plain(SlotRulesPhrase.CHOSEN, label) : label, action);
    }
}
