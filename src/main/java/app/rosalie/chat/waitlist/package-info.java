/** A client waits for a time at a salon: what for, when she could come, and what is offered to her. */
@NullMarked
package app.rosalie.chat.waitlist;

import org.jspecify.annotations.NullMarked;
