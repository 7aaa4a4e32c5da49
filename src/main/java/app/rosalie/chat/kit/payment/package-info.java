/** Amounts and ways to pay, typed and pressed. */
@NullMarked
package app.rosalie.chat.kit.payment;

import org.jspecify.annotations.NullMarked;
