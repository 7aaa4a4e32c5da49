/** Performance: what came in over any period, what it is made of, and what stands behind each figure. */
@NullMarked
package app.rosalie.chat.takings;

import org.jspecify.annotations.NullMarked;
