package app.rosalie.chat.kit.paging;

import app.rosalie.chat.Button;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.words.FramePhrase;
import app.rosalie.chat.words.Voice;

/** The way to one of several views, each one press away from the others. */
public final class Tab {

    private Tab() {}

    /** @param isHere whether it is the view that is shown, which is marked by more than a colour */
    public static Button of(Voice voice, String name, boolean isHere, Action action) {
        return Button.of(isHere ? voice.plain(FramePhrase.HERE, name) : name, action);
    }
}
