/**
 * What goes out: kept until it has arrived, sent in order for each chat, within the limits of the Bot API. What becomes of a call
 * that fails stands in {@link app.rosalie.telegram.outbox.RetryPolicy}.
 */
@NullMarked
package app.rosalie.telegram.outbox;

import org.jspecify.annotations.NullMarked;
