/** A client books for herself at the page of a salon. */
@NullMarked
package app.rosalie.chat.onlinebooking;

import org.jspecify.annotations.NullMarked;
