/** What stands in the links that lead to a salon, or to one of the things that it sells. */
@NullMarked
package app.rosalie.chat.kit.link;

import org.jspecify.annotations.NullMarked;
