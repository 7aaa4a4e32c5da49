package app.rosalie.chat.question;

import app.rosalie.chat.action.OnlineSettingsAction;

/** What is asked for in writing of how clients book themselves. */
public sealed interface OnlineSettingsQuestion extends Question {

    record Amount(OnlineSettingsAction.OnlinePart part) implements OnlineSettingsQuestion {}
}
