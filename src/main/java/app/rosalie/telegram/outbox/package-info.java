/** What goes out: kept until it has arrived, sent in order for each chat, within the limits of the Bot API. */
@NullMarked
package app.rosalie.telegram.outbox;

import org.jspecify.annotations.NullMarked;
