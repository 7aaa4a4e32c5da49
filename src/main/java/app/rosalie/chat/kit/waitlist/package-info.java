/** When somebody could come who waits for a time: read from what is typed, pressed, and told. */
@NullMarked
package app.rosalie.chat.kit.waitlist;

import org.jspecify.annotations.NullMarked;
