package app.rosalie.insights;

import app.rosalie.revenue.RevenueSettings.Limit;
import app.rosalie.salon.Money;
import java.time.DayOfWeek;

/** Something that a salon's own figures say. */
public sealed interface SalonFact {

    /** Whether it is worth doing something about. */
    boolean isWorrying();

    /**
     * The emptiest of the weekdays on which the salon is open.
     *
     * @param percent how much of the open time was booked on it
     * @param others the same of the other days together
     */
    record QuietDay(DayOfWeek day, int percent, int others) implements SalonFact {

        private static final int QUIET = 40;
        private static final int BUSY = 30;

        /** Below 40 % and not half as full as the others, where these are at 30 % at least: a salon that is empty all week is not quiet on a day. */
        @Override
        public boolean isWorrying() {
            return percent < QUIET && percent * 2 < others && others >= BUSY;
        }
    }

    /**
     * Visits to which nobody came, within 90 days.
     *
     * @param due all that were done, missed, or cancelled late
     */
    record NoShows(long count, long due) implements SalonFact {

        private static final int MANY = 3;

        @Override
        public boolean isWorrying() {
            return count >= MANY;
        }
    }

    /**
     * Visits cancelled with less notice than was agreed, within 90 days.
     *
     * @param due all that were done, missed, or cancelled late
     */
    record LateCancellations(long count, long due) implements SalonFact {

        private static final int MANY = 3;

        @Override
        public boolean isWorrying() {
            return count >= MANY;
        }
    }

    /** Clients who came within a year, have not for two months, and have no visit ahead. */
    record Inactive(long clients) implements SalonFact {

        private static final int MANY = 5;

        @Override
        public boolean isWorrying() {
            return clients >= MANY;
        }
    }

    /**
     * What a visit is worth in the middle, in the last 30 days and the 30 before.
     *
     * @param visits of the last 30 days
     * @param before zero where there were none
     */
    record AverageVisit(Money now, Money before, long visits) implements SalonFact {

        private static final int FEW = 5;

        /** With at least five visits, a twentieth less than before. */
        @Override
        public boolean isWorrying() {
            return visits >= FEW && now.cents() * 20 < before.cents() * 19;
        }
    }

    /**
     * Reviews beside the visits of the last 90 days.
     *
     * @param average of the stars, 0 without a review
     */
    record ReviewCount(long count, double average, long visits) implements SalonFact {

        private static final int FEW = 10;
        private static final int MANY_VISITS = 20;

        /** Fewer than ten in all, although twenty visits were done. */
        @Override
        public boolean isWorrying() {
            return count < FEW && visits >= MANY_VISITS;
        }
    }

    /** Reviews without an answer. */
    record Unanswered(long count) implements SalonFact {

        @Override
        public boolean isWorrying() {
            return count > 0;
        }
    }

    /** What the running month will come to at this pace. */
    record MonthAhead(Money projected, Money goal) implements SalonFact {

        /** Less than nine tenths of its goal. */
        @Override
        public boolean isWorrying() {
            return projected.cents() * 10 < goal.cents() * 9;
        }
    }

    /**
     * Clients who came within 30 days.
     *
     * @param booked those of them who have a visit ahead
     */
    record NextVisits(long clients, long booked) implements SalonFact {

        private static final int MANY = 10;

        /** Of at least ten, fewer than four in ten. */
        @Override
        public boolean isWorrying() {
            return clients >= MANY && booked * 10 < clients * 4;
        }
    }

    /**
     * The limit of the state that comes next.
     *
     * @param taken since the year began
     */
    record NextLimit(Limit limit, Money taken, Money amount, boolean near) implements SalonFact {

        @Override
        public boolean isWorrying() {
            return near;
        }
    }

    /**
     * Clients who came within 30 days.
     *
     * @param newOnes those of them who came for the first time
     */
    record Newcomers(long newOnes, long clients) implements SalonFact {

        private static final int MANY = 10;

        /** Of at least ten, fewer than one in ten. */
        @Override
        public boolean isWorrying() {
            return clients >= MANY && newOnes * 10 < clients;
        }
    }
}
