package app.rosalie.chat.action;

/** Home and the settings. */
public sealed interface HomeAction extends Action {

    @Code("h")
    record Open() implements HomeAction {}

    @Code("hs")
    record Settings() implements HomeAction {}
}
