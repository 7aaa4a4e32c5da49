package app.rosalie.language.reply;

/** What a few words of a reply come to. */
enum ReplyMeaning {
    NOTHING,
    /** Words that are no part of the lexicon, or not where they stand. */
    UNHEARD,
    YES,
    NO,
    COMES,
    /** She does not call it off, does not move it, is not late. */
    KEEPS,
    CALLS_OFF,
    MOVES,
    /** Asks for another time where one is named beside it. */
    SLOT,
    /** Asks something of the salon: for a time where one is named, otherwise anything. */
    REQUESTS,
    LATE,
    ASKS,
    WANTS,
    /** What the professional should know before, as an allergy. */
    TELLS,
    DOUBTS,
    REASON
}
