package app.rosalie.language.reply;

import app.rosalie.language.time.Days;
import app.rosalie.language.time.TimeRange;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a client wants who answers a reminder in her own words. */
public sealed interface ClientReply {

    /** She comes as planned, and says nothing that anyone must answer. */
    record Comes() implements ClientReply {}

    /** She does not come, and asks for no other time. */
    record CallsOff() implements ClientReply {}

    /**
     * She wants another time. What she does not say is empty or null.
     *
     * @param days the days she would take, in her order; the visit's own where she names a time alone. « après le 20 » goes on for
     *     four weeks
     * @param time « 15h », or as much earlier or later than the visit as she asks for
     * @param within the part of the day: « le matin », « après 18h », « plus tôt »
     */
    record OtherTime(
            List<Days> days,
            @Nullable LocalTime time,
            @Nullable TimeRange within) implements ClientReply {

        public OtherTime {
            days = List.copyOf(days);
        }
    }

    /** She comes, but late: by so many minutes, if she says it. */
    record RunsLate(OptionalInt minutes) implements ClientReply {}

    /** A question, a doubt, a wish, or nothing of all this: for the professional to read. */
    record Unclear() implements ClientReply {}
}
