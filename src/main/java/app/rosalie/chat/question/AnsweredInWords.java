package app.rosalie.chat.question;

/** Stands below buttons, and may be answered by pressing one in words: « oui », « la deuxième », « non 15h ». */
interface AnsweredInWords extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    @Override
    default boolean isAnsweredInWords() {
        return true;
    }
}
