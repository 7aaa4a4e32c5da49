/** What buttons mean: one sealed family of records a room, each with the code that it has inside a button. */
@NamedInterface("action")
@NullMarked
package app.rosalie.chat.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
