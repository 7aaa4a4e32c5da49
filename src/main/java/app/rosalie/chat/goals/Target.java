package app.rosalie.chat.goals;

import app.rosalie.revenue.Aim;
import java.time.LocalDate;

/**
 * What a goal is set for, known to be the salon's own.
 *
 * @param name of the month, the year or the treatment, in plain text
 * @param day the first of the month or year from which on the goal holds
 */
record Target(Aim aim, String name, LocalDate day) {}
