/** The segments of the book: how many clients are in each and since last month, and who they are. */
@NullMarked
package app.rosalie.chat.segments;

import org.jspecify.annotations.NullMarked;
