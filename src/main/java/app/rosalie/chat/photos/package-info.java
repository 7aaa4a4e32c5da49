/** The photo catalogue: photos sorted as they come in, leafed through, captioned, put in order and taken out. */
@NullMarked
package app.rosalie.chat.photos;

import org.jspecify.annotations.NullMarked;
