/** What a client is told of what her salon did to a visit of hers. */
@NullMarked
package app.rosalie.chat.visitnews;

import org.jspecify.annotations.NullMarked;
