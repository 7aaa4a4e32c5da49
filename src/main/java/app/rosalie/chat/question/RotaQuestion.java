package app.rosalie.chat.question;

/** What the rota asks for in writing. */
public sealed interface RotaQuestion extends Question {

    /** The hours of one of the weeks that take turns. */
    record Turn(int turn) implements RotaQuestion {}
}
