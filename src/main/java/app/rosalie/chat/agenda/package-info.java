/** The days and lists of visits: today, one day, what waits to be confirmed, closed out or paid. */
@NullMarked
package app.rosalie.chat.agenda;

import org.jspecify.annotations.NullMarked;
