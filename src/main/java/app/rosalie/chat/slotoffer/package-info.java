/** Offering a slot that has become free to those who might take it. */
@NullMarked
package app.rosalie.chat.slotoffer;

import org.jspecify.annotations.NullMarked;
