package app.rosalie.chat.echo;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Code;

/** What leads to the echo. */
public sealed interface EchoAction extends Action {

    @Code("zzz")
    record Ask(int times) implements EchoAction {}
}
