/** « Mon règlement »: what a booking promises on both sides, as a text for clients, version by version. */
@NullMarked
package app.rosalie.chat.policy;

import org.jspecify.annotations.NullMarked;
