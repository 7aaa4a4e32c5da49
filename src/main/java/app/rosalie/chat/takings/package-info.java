/** Takings: what came in over any period, and what stands behind each figure. */
@NullMarked
package app.rosalie.chat.takings;

import org.jspecify.annotations.NullMarked;
