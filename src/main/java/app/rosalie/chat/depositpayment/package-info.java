/** A client pays in advance for a visit of hers. */
@NullMarked
package app.rosalie.chat.depositpayment;

import org.jspecify.annotations.NullMarked;
