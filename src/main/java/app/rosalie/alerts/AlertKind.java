package app.rosalie.alerts;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What is told without having been asked for, to the pro or to her clients: each kind can be chosen apart. Stored by name. */
public enum AlertKind {
    /** A client asks for an appointment. */
    REQUEST(AlertVolume.SOUND, Duration.ofDays(3)),
    /** A request that will lapse soon. */
    REQUEST_EXPIRING(AlertVolume.SOUND, Duration.ofHours(12)),
    /** A request has lapsed. */
    REQUEST_EXPIRED(AlertVolume.SILENT, Duration.ofDays(1)),
    /** A client has booked. */
    BOOKING(AlertVolume.SILENT, Duration.ofDays(3)),
    CANCELLATION(AlertVolume.SOUND, Duration.ofDays(2)),
    MOVE(AlertVolume.SILENT, Duration.ofDays(2)),
    DEPOSIT_RECEIVED(AlertVolume.SILENT, Duration.ofDays(2)),
    /** A deposit was asked for and has not come: its slot will soon be free, or it is a day since. */
    DEPOSIT_OVERDUE(AlertVolume.SILENT, Duration.ofDays(2)),
    /** A visit is called off for which money had been paid. */
    DEPOSIT_TO_RETURN(AlertVolume.SILENT, Duration.ofDays(3)),
    REVIEW(AlertVolume.SILENT, Duration.ofDays(3)),
    GOAL_REACHED(AlertVolume.SILENT, Duration.ofDays(1)),
    /** What the day will bring. */
    MORNING(AlertVolume.SILENT, Duration.ofHours(4)),
    /** How the day was, and what is left to close out. */
    EVENING(AlertVolume.SILENT, Duration.ofHours(4)),
    /** A client says that she will be late. */
    DELAY(AlertVolume.SOUND, Duration.ofHours(2)),
    /** A client has written something that only the pro can answer. */
    CLIENT_MESSAGE(AlertVolume.SOUND, Duration.ofDays(3)),
    /** The year's takings are near a limit of the state, or beyond it. */
    LIMIT_NEARED(AlertVolume.SILENT, Duration.ofDays(3)),
    /** Something can still be booked today or tomorrow. */
    EMPTY_SLOTS(AlertVolume.SILENT, Duration.ofHours(4)),
    /** Soon no day is open any more. */
    AVAILABILITY(AlertVolume.SILENT, Duration.ofHours(12)),
    /** How the week before was. */
    WEEK(AlertVolume.SILENT, Duration.ofHours(12)),
    /** Who has not come for two months. */
    INACTIVE_CLIENTS(AlertVolume.SILENT, Duration.ofHours(12)),
    /** To the client, a day before her visit. Its lifetime is that of the visit: see {@link Reminders}. */
    REMINDER(AlertVolume.SOUND, Duration.ZERO),
    /** To the client, two hours before her visit. */
    LAST_REMINDER(AlertVolume.SOUND, Duration.ZERO),
    /** To the client, what the pro says to her message. */
    ANSWER(AlertVolume.SOUND, Duration.ofDays(2)),
    /** To the client, what has become of a visit of hers: see {@link VisitNews}. */
    VISIT_BOOKED(AlertVolume.SOUND, Duration.ofDays(2)),
    VISIT_CONFIRMED(AlertVolume.SOUND, Duration.ofDays(2)),
    VISIT_MOVED(AlertVolume.SOUND, Duration.ofDays(2)),
    VISIT_CALLED_OFF(AlertVolume.SOUND, Duration.ofDays(2)),
    VISIT_PROPOSED(AlertVolume.SOUND, Duration.ofDays(2)),
    VISIT_LAPSED(AlertVolume.SOUND, Duration.ofDays(2)),
    /** What was told of it has been taken back: it stands as it stood. */
    VISIT_STANDS(AlertVolume.SOUND, Duration.ofDays(2)),
    /** To the client, that something is to be paid in advance. */
    DEPOSIT_WANTED(AlertVolume.SOUND, Duration.ofDays(2)),
    /** A slot is free that somebody waits for, and the pro is to see to it. Its lifetime is that of the slot. */
    WAITLIST_SLOT(AlertVolume.SOUND, Duration.ZERO),
    /** To the client who waits, a slot. Its lifetime is that of the offer. */
    WAITLIST_OFFER(AlertVolume.SOUND, Duration.ZERO),
    /** To the client: the days that she waited for have passed. */
    WAITLIST_ENDED(AlertVolume.SILENT, Duration.ofDays(2)),
    /** To the client: she has a visit now; does she wait all the same? */
    WAITLIST_KEEP(AlertVolume.SILENT, Duration.ofDays(1)),
    /** A client takes the other time that was proposed to her, or does not. */
    PROPOSAL_ANSWERED(AlertVolume.SOUND, Duration.ofDays(2)),
    /** A client has had her data erased; what she had ahead is called off. */
    CLIENT_ERASED(AlertVolume.SILENT, Duration.ofDays(3)),
    /** A slot is free again because its deposit has not come in time. */
    DEPOSIT_LAPSED(AlertVolume.SILENT, Duration.ofDays(2)),
    /** A client says that she has paid in advance; somebody has to look. */
    DEPOSIT_CLAIMED(AlertVolume.SILENT, Duration.ofDays(3)),
    /** To the client: her slot does not wait much longer for what is to be paid in advance. Its lifetime is that of the slot. */
    DEPOSIT_REMINDER(AlertVolume.SOUND, Duration.ZERO),
    /** To the client: what was to be paid in advance did not come, and she has lost her slot. */
    VISIT_UNPAID(AlertVolume.SOUND, Duration.ofDays(2)),
    /** To the client: what she has paid in advance has come. */
    DEPOSIT_CAME(AlertVolume.SILENT, Duration.ofDays(2)),
    /** To the client: what does she think of her visit? Its lifetime is a day from the visit: see {@link ReviewNews}. */
    REVIEW_REQUEST(AlertVolume.SILENT, Duration.ZERO),
    /** To the client, what the salon answers to her review. */
    REVIEW_ANSWER(AlertVolume.SOUND, Duration.ofDays(2)),
    /** To the client, what was decided over her review. */
    REVIEW_DECISION(AlertVolume.SILENT, Duration.ofDays(3));

    /** What a client is told of a visit of hers without having asked. */
    static final Set<AlertKind> NEWS = EnumSet.of(
            VISIT_BOOKED,
            VISIT_CONFIRMED,
            VISIT_MOVED,
            VISIT_CALLED_OFF,
            VISIT_PROPOSED,
            VISIT_LAPSED,
            VISIT_STANDS,
            DEPOSIT_WANTED,
            VISIT_UNPAID,
            DEPOSIT_CAME);

    private final AlertVolume usual;
    private final Duration lifetime;

    AlertKind(AlertVolume usual, Duration lifetime) {
        this.usual = usual;
        this.lifetime = lifetime;
    }

    /** How it is told as long as the salon has chosen nothing else. */
    public AlertVolume usual() {
        return usual;
    }

    /** Whether it is a message of its own, however many others there are. */
    boolean standsAlone() {
        return this == MORNING || this == EVENING;
    }

    /** Whether it goes to a client, and not to the pro. */
    public boolean isForClients() {
        return NEWS.contains(this)
                || switch (this) {
                    case REMINDER,
                            LAST_REMINDER,
                            ANSWER,
                            WAITLIST_OFFER,
                            WAITLIST_ENDED,
                            WAITLIST_KEEP,
                            DEPOSIT_REMINDER,
                            REVIEW_REQUEST,
                            REVIEW_ANSWER,
                            REVIEW_DECISION -> true;
                    default -> false;
                };
    }

    /** Whether a salon decides over it by kind, and not each time. */
    public boolean isChosen() {
        return !isForClients() || this == REMINDER || this == LAST_REMINDER;
    }

    /** Whether it is for days on which the salon is open or expects somebody. */
    boolean isForWorkdays() {
        return this == MORNING || this == EVENING || this == EMPTY_SLOTS;
    }

    /** How long after it was due it is still worth telling. */
    Duration lifetime() {
        return lifetime;
    }
}
