package app.rosalie.retention;

/** What kind of client somebody is at this moment; of the first four nobody is of two. Who came, and fits none, is just a client. */
public enum Segment {
    /** She came once, less than {@value SegmentRule#NEW_DAYS} days ago. */
    NEW,
    /** She came {@value SegmentRule#LOYAL_VISITS} times or more within a year. */
    LOYAL,
    /** Among the tenth of the clients who paid most within a year, with {@value SegmentRule#VIP_VISITS} visits or more. */
    VIP,
    /** She has not come for twice as long as she used to, or for half a year where she has no rhythm; and none is planned. */
    INACTIVE,
    /**
     * She is overdue and not inactive yet: last seen longer ago than one and a half of her rhythm, by a week at least; and none is
     * planned. She may be a VIP or loyal beside that.
     */
    AT_RISK
}
