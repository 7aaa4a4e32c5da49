/** Selling without a visit, typed as a sentence or step by step. */
@NullMarked
package app.rosalie.chat.kit.sale;

import org.jspecify.annotations.NullMarked;
