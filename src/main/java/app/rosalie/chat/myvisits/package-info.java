/** A client's side over all the salons that know her: where she begins, her visits ahead and behind. */
@NullMarked
package app.rosalie.chat.myvisits;

import org.jspecify.annotations.NullMarked;
