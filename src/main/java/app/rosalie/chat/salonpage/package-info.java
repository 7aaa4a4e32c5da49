/** A salon as its clients see it. */
@NullMarked
package app.rosalie.chat.salonpage;

import org.jspecify.annotations.NullMarked;
