package app.rosalie.french;

/** What an answer is worth to whoever typed the sentence. */
enum Verdict {
    /** What she wanted is shown, or proposed in one press. */
    RIGHT,
    /** She is asked, and nothing that she said is lost or contradicted. */
    ASKS,
    /** She is told that it was not understood, or shown what may help. */
    NOT_UNDERSTOOD,
    /** Something else is proposed or shown than she wanted. */
    WRONG,
    /** The same, but on another day or at another time: easily overlooked. */
    WRONG_TIME,
    /** The contrary of what she wanted is proposed. */
    OPPOSITE,
    /** Something was written that nobody has pressed. */
    SILENT_WRITE;

    boolean isBad() {
        return ordinal() >= WRONG.ordinal();
    }
}
