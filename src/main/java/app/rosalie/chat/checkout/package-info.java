/** Closing a visit out: outcome, amount, method, tip, gift voucher; and the deposit that comes before it. */
@NullMarked
package app.rosalie.chat.checkout;

import org.jspecify.annotations.NullMarked;
