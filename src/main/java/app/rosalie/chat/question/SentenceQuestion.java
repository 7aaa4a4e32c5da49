package app.rosalie.chat.question;

/** What a sentence still needs, and what is remembered of one. */
public sealed interface SentenceQuestion extends AnsweredInWords {

    /** As it was typed, or as it stands after what was said since. */
    String text();

    /** The sentence as it was typed, so that a choice can be put into it. */
    record Said(String text) implements SentenceQuestion {}

    /** The same where it is known to book somebody, and who, what or when is missing. */
    record Booking(String text) implements SentenceQuestion {}

    /** What a screen was shown for, so that it can be put right: « non, 15h », « et jeudi ? ». */
    record Shown(String text) implements SentenceQuestion {

        @Override
        public boolean asksNothing() {
            return true;
        }
    }
}
