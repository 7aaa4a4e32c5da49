/** What every drawing is made with: the colours and sizes of the theme, the letters, the hatch. Knows no picture. */
@NullMarked
package app.rosalie.pictures.drawing;

import org.jspecify.annotations.NullMarked;
