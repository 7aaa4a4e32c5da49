package app.rosalie.language.reply;

import org.jspecify.annotations.Nullable;

/** The kinds of words in the lexicon of replies: what they mean as they stand, and what where they are denied. */
enum ReplyCue {
    /** Small words: what counts is what they lead to. */
    LINK(ReplyMeaning.NOTHING),
    /** Whoever is spoken of next. */
    START(ReplyMeaning.NOTHING),
    NOT(ReplyMeaning.UNHEARD),
    BUT(ReplyMeaning.NOTHING),
    JOIN(ReplyMeaning.NOTHING),
    POLITE(ReplyMeaning.NOTHING),
    /** Who writes speaks for the client: « je suis la fille de … ». */
    PROXY(ReplyMeaning.NOTHING),
    /** What was said before is not meant. */
    JOKE(ReplyMeaning.NOTHING),
    /** She will ask for a visit of her own accord, some other day. */
    LATER(ReplyMeaning.NOTHING),
    VISIT(ReplyMeaning.NOTHING),
    /** Perhaps a part of the visit alone: « annule la pose ». */
    TREATMENT(ReplyMeaning.NOTHING),
    YES(ReplyMeaning.YES, ReplyMeaning.NO),
    NO(ReplyMeaning.NO),
    /** « à demain », where it is said for good-bye. */
    SEE_YOU(ReplyMeaning.COMES),
    COMES(ReplyMeaning.COMES, ReplyMeaning.UNHEARD),
    COME(ReplyMeaning.COMES, ReplyMeaning.CALLS_OFF),
    CAN(ReplyMeaning.NOTHING, ReplyMeaning.CALLS_OFF),
    /** « plus dispo »: what is denied already. */
    UNABLE(ReplyMeaning.CALLS_OFF),
    FREE(ReplyMeaning.SLOT, ReplyMeaning.CALLS_OFF),
    DROP(ReplyMeaning.CALLS_OFF, ReplyMeaning.KEEPS),
    CALLS_OFF(ReplyMeaning.CALLS_OFF, ReplyMeaning.UNHEARD),
    KEEPS(ReplyMeaning.KEEPS, ReplyMeaning.UNHEARD),
    MOVE(ReplyMeaning.MOVES, ReplyMeaning.KEEPS),
    CHANGE(ReplyMeaning.MOVES, ReplyMeaning.KEEPS),
    MOVES(ReplyMeaning.MOVES),
    SLOT(ReplyMeaning.SLOT),
    REQUEST(ReplyMeaning.REQUESTS),
    ASK(ReplyMeaning.ASKS),
    WANT(ReplyMeaning.WANTS, ReplyMeaning.UNHEARD),
    TELL(ReplyMeaning.TELLS),
    DOUBT(ReplyMeaning.DOUBTS),
    /** Makes a doubt of all that stands with it. */
    IF(ReplyMeaning.DOUBTS),
    /** What sounds like more, and is not. */
    FINE(ReplyMeaning.NOTHING),
    /** « je n'oublie pas ». */
    MISS(ReplyMeaning.NOTHING, ReplyMeaning.COMES),
    ON_TIME(ReplyMeaning.COMES, ReplyMeaning.LATE),
    LATE(ReplyMeaning.LATE, ReplyMeaning.KEEPS),
    RUNS_LATE(ReplyMeaning.LATE),
    REASON(ReplyMeaning.REASON, ReplyMeaning.YES),
    /** What was meant once, or is said of something else. */
    ASIDE(ReplyMeaning.UNHEARD),
    /** Never in the lexicon: a time, by what it is to the visit. */
    TIME(ReplyMeaning.NOTHING);

    private final ReplyMeaning plain;
    private final @Nullable ReplyMeaning denied;

    ReplyCue(ReplyMeaning plain) {
        this(plain, null);
    }

    ReplyCue(ReplyMeaning plain, @Nullable ReplyMeaning denied) {
        this.plain = plain;
        this.denied = denied;
    }

    ReplyMeaning plain() {
        return plain;
    }

    /** Null where « pas » beside it has nothing to do with it. */
    @Nullable
    ReplyMeaning denied() {
        return denied;
    }

    /** Whether it means what it means only if nothing else is its object: « annule le vernis », « je ne peux pas me garer ». */
    boolean isOfTheVisitAlone(ReplyMeaning meaning) {
        return switch (this) {
            case DROP, CHANGE -> meaning != ReplyMeaning.KEEPS;
            case COME, CAN, FREE, UNABLE -> meaning == ReplyMeaning.CALLS_OFF;
            default -> false;
        };
    }

    /** Whether a « ne » alone is a part of it, and denies nothing. */
    boolean isAPhrase() {
        return this == COMES || this == CALLS_OFF;
    }

    /** Whether what came before has no object where this follows. */
    boolean closes() {
        return switch (this) {
            case START, BUT, JOIN, POLITE, LATER, VISIT, NO, COME, CAN, FREE, UNABLE, CALLS_OFF, TIME -> true;
            default -> false;
        };
    }

    /** Whether somebody must be meant who does it. */
    boolean hasASubject() {
        return this == COME || this == CAN || this == UNABLE || this == FREE;
    }

    /** Whether « à demain » may be a good-bye behind it. */
    boolean mayEnd() {
        return switch (this) {
            case YES, POLITE, COMES, COME, FINE, VISIT, TREATMENT, NO -> true;
            default -> false;
        };
    }

    /** Whether one « pas » denies this and what follows: « je ne peux pas venir ». */
    boolean passesOn() {
        return this == CAN || this == WANT || this == LINK;
    }
}
