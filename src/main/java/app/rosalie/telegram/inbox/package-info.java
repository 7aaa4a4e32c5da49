/** What comes in: received by polling or webhook, kept until it is handled, taken in turns, one at a time for each chat. */
@NullMarked
package app.rosalie.telegram.inbox;

import org.jspecify.annotations.NullMarked;
