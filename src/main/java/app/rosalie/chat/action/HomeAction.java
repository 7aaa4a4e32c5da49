package app.rosalie.chat.action;

/** Home and the settings. */
public sealed interface HomeAction extends Action {

    @Code("h")
    record Open() implements HomeAction {}

    /** All ways from home. */
    @Code("hm")
    record More() implements HomeAction {}

    @Code("hs")
    record Settings() implements HomeAction {}
}
