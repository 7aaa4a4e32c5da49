package app.rosalie.chat.question;

import java.time.LocalDate;

/** What opening and closing ask for in writing. */
public sealed interface OpeningQuestion extends Question {

    /** The hours of one day: « 9h-13h, 14h-18h ». */
    record Hours(LocalDate day) implements OpeningQuestion {

        @Override
        public boolean asksInPassing() {
            return true;
        }
    }
}
