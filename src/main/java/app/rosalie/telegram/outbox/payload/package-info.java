/** What one row of the outbox says: a screen or a file in the form in which it is sent, and what it is written over. */
@NullMarked
package app.rosalie.telegram.outbox.payload;

import org.jspecify.annotations.NullMarked;
