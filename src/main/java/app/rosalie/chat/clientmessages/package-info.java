/** What the pro writes to her clients, and what they have written to her. */
@NullMarked
package app.rosalie.chat.clientmessages;

import org.jspecify.annotations.NullMarked;
