/** Days and times, typed and picked. */
@NullMarked
package app.rosalie.chat.kit.time;

import org.jspecify.annotations.NullMarked;
