package app.rosalie.chat.action;


/** Home and what is reached from everywhere. */
public sealed interface HomeAction extends Action {

    @Code("h")
    record Open() implements HomeAction {}

    @Code("hh")
    record Help() implements HomeAction {}

    @Code("hp")
    record Privacy() implements HomeAction {}

    @Code("hs")
    record Settings() implements HomeAction {}
}
