/** How Rosalie is getting on, for those who operate her: what waits, what is parked and why, sent again or put aside. */
@NullMarked
package app.rosalie.chat.operations;

import org.jspecify.annotations.NullMarked;
