/** A client's side: the salons that know whoever speaks, and her visits over all of them. */
@NullMarked
package app.rosalie.chat.kit.clientside;

import org.jspecify.annotations.NullMarked;
