/** Formatted texts: Telegram's HTML read into text and entities and written back, as strict as the real server. */
@NullMarked
package app.rosalie.playground.html;

import org.jspecify.annotations.NullMarked;
