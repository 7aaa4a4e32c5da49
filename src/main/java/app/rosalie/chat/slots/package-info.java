/** Opening and closing: slots, days, holidays, rota and the policy of free slots. */
@NullMarked
package app.rosalie.chat.slots;

import org.jspecify.annotations.NullMarked;
