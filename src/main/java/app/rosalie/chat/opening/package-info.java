/** Opening and closing: the hours of a day, one tap or one sentence for an hour, a day or several. */
@NullMarked
package app.rosalie.chat.opening;

import org.jspecify.annotations.NullMarked;
