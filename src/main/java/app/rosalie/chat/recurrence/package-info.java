/** A visit that comes again: every how many weeks, how often, each date checked before it is booked. */
@NullMarked
package app.rosalie.chat.recurrence;

import org.jspecify.annotations.NullMarked;
