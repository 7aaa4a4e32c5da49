package app.rosalie.chat.action;

/** Weeks that take turns. */
public sealed interface RotaAction extends Action {

    @Code("kt")
    record Rota() implements RotaAction {}

    /** So many weeks take turns from now on, each with the usual hours at first. */
    @Code("kb")
    record TakeTurns(int weeks) implements RotaAction {}

    @Code("ke")
    record EditTurn(int turn) implements RotaAction {}

    /** The running week is the one of this turn. */
    @Code("kn")
    record TurnNow(int turn) implements RotaAction {}

    @Code("kz")
    record NoTurns() implements RotaAction {}
}
