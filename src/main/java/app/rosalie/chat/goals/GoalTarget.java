package app.rosalie.chat.goals;

import app.rosalie.revenue.GoalScope;
import java.time.LocalDate;

/**
 * What a goal is set for, known to be the salon's own.
 *
 * @param name of the month, the year or the treatment, in plain text
 * @param day the first of the month or year from which on the goal holds
 */
record GoalTarget(GoalScope scope, String name, LocalDate day) {}
