/** How a review is shown to clients, wherever they see one. */
@NullMarked
package app.rosalie.chat.kit.review;

import org.jspecify.annotations.NullMarked;
