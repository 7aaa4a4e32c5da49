/** A client says what she thinks of a visit of hers: asked, left, changed, withdrawn, and what becomes of it. */
@NullMarked
package app.rosalie.chat.reviewing;

import org.jspecify.annotations.NullMarked;
