/** What a client is reminded of, and what she says to it: that she comes, later, at another time, or not. */
@NullMarked
package app.rosalie.chat.attendance;

import org.jspecify.annotations.NullMarked;
