/** The people's side: the chat page, and the control API by which it and the tests say, press, and see. */
@NullMarked
package app.rosalie.playground.page;

import org.jspecify.annotations.NullMarked;
