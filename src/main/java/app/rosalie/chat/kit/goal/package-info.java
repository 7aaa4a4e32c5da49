/** How a goal stands, as a gauge. */
@NullMarked
package app.rosalie.chat.kit.goal;

import org.jspecify.annotations.NullMarked;
