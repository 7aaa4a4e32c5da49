/** On which terms clients book themselves: the pro's side of it. */
@NullMarked
package app.rosalie.chat.onlinesettings;

import org.jspecify.annotations.NullMarked;
