/** One visit and its life: its card, confirmed, cancelled, missed, noted about. */
@NullMarked
package app.rosalie.chat.visit;

import org.jspecify.annotations.NullMarked;
