/** The pages of the agenda, each drawn from its value: a day, a week, a month, and their legend. Knows no chart. */
@NullMarked
package app.rosalie.pictures.calendar;

import org.jspecify.annotations.NullMarked;
