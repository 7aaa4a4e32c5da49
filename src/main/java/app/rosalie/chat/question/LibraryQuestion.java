package app.rosalie.chat.question;

/** What is asked in writing in the resource centre. */
public sealed interface LibraryQuestion extends Question {

    /** What is looked for? */
    record Ask() implements LibraryQuestion {}

    /**
     * What is looked for next, if anything?
     *
     * @param words what was looked for last; empty before
     */
    record Search(String words) implements LibraryQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }

    /** What guides were shown for, to come back to them. */
    record Answered(String words) implements LibraryQuestion {

        @Override
        public boolean asksNothing() {
            return true;
        }
    }
}
