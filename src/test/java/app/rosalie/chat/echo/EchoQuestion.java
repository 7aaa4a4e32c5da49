package app.rosalie.chat.echo;

import app.rosalie.chat.question.Question;

/** What the echo asks for. */
public sealed interface EchoQuestion extends Question {

    record What(int times) implements EchoQuestion {}
}
