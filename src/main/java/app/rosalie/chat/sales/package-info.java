/** Takings without a visit: a product, or a service to whoever walked in. What it says and writes is shared with sentences. */
@NullMarked
package app.rosalie.chat.sales;

import org.jspecify.annotations.NullMarked;
