/** The salon told step by step, at first and whenever something about it changes. */
@NullMarked
package app.rosalie.chat.setup;

import org.jspecify.annotations.NullMarked;
