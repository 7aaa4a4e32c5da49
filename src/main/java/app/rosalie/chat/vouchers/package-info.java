/** Gift vouchers: sold, shown, used. */
@NullMarked
package app.rosalie.chat.vouchers;

import org.jspecify.annotations.NullMarked;
