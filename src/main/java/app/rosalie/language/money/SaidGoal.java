package app.rosalie.language.money;

import java.time.Month;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Objectif 3000 ce mois », « objectif manucure 500 »: how much is to come in.
 *
 * @param words what it is for, spelt as it was; empty for all that comes in
 * @param month null where it is for the whole year
 * @param maybeCount whether it may be no goal at all, as the number may count what the words name: « je veux faire 100 pompes »
 */
public record SaidGoal(
        String words, long cents, int year, @Nullable Month month, boolean maybeCount) {

    /** For that treatment, whatever else was said. */
    public SaidGoal of(String treatment) {
        return new SaidGoal(treatment, cents, year, month, false);
    }

    /** Nothing where no sum is said, or where it is for neither a month nor a year; never throws. The zone is that of {@code now}. */
    public static Optional<SaidGoal> read(String text, ZonedDateTime now) {
        return GoalReading.of(text, now).goal();
    }
}
