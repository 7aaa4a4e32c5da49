package app.rosalie.chat.question;

/** What a sentence still needs. */
public sealed interface SentenceQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** The sentence as it was typed, so that a choice can be put into it. */
    record Said(String text) implements SentenceQuestion {}
}
