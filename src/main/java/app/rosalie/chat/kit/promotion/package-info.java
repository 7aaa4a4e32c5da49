/** How a promotion is told, wherever one is shown. */
@NullMarked
package app.rosalie.chat.kit.promotion;

import org.jspecify.annotations.NullMarked;
