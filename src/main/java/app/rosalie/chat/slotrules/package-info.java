/** How free time is offered: compact or not, buffers, notice. */
@NullMarked
package app.rosalie.chat.slotrules;

import org.jspecify.annotations.NullMarked;
