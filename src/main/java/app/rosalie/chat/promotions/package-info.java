/** Promotions: those that run and are to come, a new one step by step or in a sentence, what became of each. */
@NullMarked
package app.rosalie.chat.promotions;

import org.jspecify.annotations.NullMarked;
