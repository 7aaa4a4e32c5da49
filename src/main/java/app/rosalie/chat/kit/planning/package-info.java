/** The agenda's views, day, week and month, and the rows that lead from each to the others. */
@NullMarked
package app.rosalie.chat.kit.planning;

import org.jspecify.annotations.NullMarked;
