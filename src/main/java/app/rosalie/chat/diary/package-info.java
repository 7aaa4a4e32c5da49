/** Days and visits: what waits, and what can be done with each. */
@NullMarked
package app.rosalie.chat.diary;

import org.jspecify.annotations.NullMarked;
