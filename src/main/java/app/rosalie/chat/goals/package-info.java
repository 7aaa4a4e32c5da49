/** Goals of the month, the year and single treatments: how they stand, and what can be done about them. */
@NullMarked
package app.rosalie.chat.goals;

import org.jspecify.annotations.NullMarked;
