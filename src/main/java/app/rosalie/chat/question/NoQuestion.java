package app.rosalie.chat.question;

/** The question of rooms that ask none: there is no instance of it. */
public final class NoQuestion implements Question {

    private NoQuestion() {}
}
