/** Reviews read and answered. */
@NullMarked
package app.rosalie.chat.reviews;

import org.jspecify.annotations.NullMarked;
