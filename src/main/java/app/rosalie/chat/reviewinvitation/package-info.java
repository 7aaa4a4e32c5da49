/** A link to one visit is followed: it leads whoever came to what she thinks of it. */
@NullMarked
package app.rosalie.chat.reviewinvitation;

import org.jspecify.annotations.NullMarked;
