/** The waiting list: who waits for a time, added and taken off, and what of a freed slot is offered to whom. */
@NullMarked
package app.rosalie.chat.waiting;

import org.jspecify.annotations.NullMarked;
