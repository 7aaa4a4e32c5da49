package app.rosalie.chat.slots;

import app.rosalie.chat.Button;
import app.rosalie.chat.Pro;
import app.rosalie.chat.SlotsAction;

/** One of several values to choose from: the one that holds carries a sign. */
final class Choice {

    private Choice() {}

    static Button button(Pro pro, String label, boolean holds, SlotsAction action) {
        return Button.of(holds ? pro.voice().plain(SlotsPhrase.CHOSEN, label) : label, action);
    }
}
