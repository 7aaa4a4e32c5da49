package app.rosalie.chat;

import java.time.Duration;
import java.util.Map;

/** What is on its way at this moment, in numbers alone: for whoever operates Rosalie. */
public interface Traffic {

    /** Looks it up; not for every turn. */
    State now();

    /**
     * @param heard what people have said or pressed, and is not answered yet
     * @param toSend what is not sent yet, of each lane
     * @param unreachable chats to which nothing goes until the person speaks again
     * @param pause for how long nothing at all may be sent; zero where nobody has asked for it
     */
    record State(Waiting heard, Map<Lane, Waiting> toSend, long unreachable, Duration pause) {}

    /** @param oldest for how long the first of them has waited; zero where none does */
    record Waiting(long count, Duration oldest) {

        public static final Waiting NONE = new Waiting(0, Duration.ZERO);
    }

    /** What goes before what. */
    enum Lane {
        ANSWER,
        ALERT,
        DIGEST
    }
}
