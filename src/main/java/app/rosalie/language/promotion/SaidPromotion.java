package app.rosalie.language.promotion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a text says of a promotion; what it does not say is empty.
 *
 * @param act what is to be done
 * @param named whether a word says that a promotion is meant
 * @param reduction by how much, however odd
 * @param dates on which days
 * @param weekdays empty where none is said
 * @param hours at which a visit begins
 * @param offPeak « aux heures creuses », which says not when these are
 * @param firstVisit whether it is for whoever comes for the first time
 * @param most for how many
 * @param wholeSalon « sur tout »
 * @param rest the text without all of this, of the same length, in which treatments may be named
 */
public record SaidPromotion(
        Act act,
        boolean named,
        Optional<Reduction> reduction,
        Dates dates,
        Set<DayOfWeek> weekdays,
        Optional<Hours> hours,
        boolean offPeak,
        boolean firstVisit,
        OptionalInt most,
        boolean wholeSalon,
        String rest) {

    public enum Act {
        OFFER,
        END,
        PAUSE,
        RESUME
    }

    public enum Kind {
        PERCENT,
        OFF,
        PRICE
    }

    /**
     * @param hundredths of a percent, or cents
     */
    public record Reduction(Kind kind, long hundredths) {}

    /**
     * @param last empty where it is not said, or said that there is none
     * @param endless « sans date de fin »
     * @param backwards it ends before it begins
     */
    public record Dates(Optional<LocalDate> first, Optional<LocalDate> last, boolean endless, boolean backwards) {

        public boolean said() {
            return first.isPresent() || last.isPresent() || endless || backwards;
        }
    }

    /** Minutes of the day: from one on, before the other. */
    public record Hours(int from, int to) {}

    /** Whether anything but a treatment is said. */
    public boolean saysAnything() {
        return reduction.isPresent()
                || dates.said()
                || !weekdays.isEmpty()
                || hours.isPresent()
                || offPeak
                || firstVisit
                || most.isPresent()
                || wholeSalon;
    }
}
