/** Who operates Rosalie. */
@NullMarked
package app.rosalie.chat.kit.operators;

import org.jspecify.annotations.NullMarked;
