/** The one place that knows every drawing: it chooses the one of a picture, draws it and encodes it, and warms up at start. */
@NullMarked
package app.rosalie.pictures.painter;

import org.jspecify.annotations.NullMarked;
