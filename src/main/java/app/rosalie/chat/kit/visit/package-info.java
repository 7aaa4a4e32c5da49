/** What every room shows of a visit in the same way: its line, its card, what can be done with it, what becomes of it. */
@NullMarked
package app.rosalie.chat.kit.visit;

import org.jspecify.annotations.NullMarked;
