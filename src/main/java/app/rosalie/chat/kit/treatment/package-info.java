/** How a treatment is named with its price, wherever one is shown. */
@NullMarked
package app.rosalie.chat.kit.treatment;

import org.jspecify.annotations.NullMarked;
