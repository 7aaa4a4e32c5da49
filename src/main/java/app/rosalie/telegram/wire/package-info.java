/**
 * Speaking with the Bot API over HTTP: where it is, who we are, what its refusals mean, and how an action fits into a button.
 * Knows neither the inbox nor the outbox.
 */
@NullMarked
package app.rosalie.telegram.wire;

import org.jspecify.annotations.NullMarked;
