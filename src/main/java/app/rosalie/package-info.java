/** Where Rosalie starts. Holds no rule of the trade and no word: the rooms below do. */
@NullMarked
package app.rosalie;

import org.jspecify.annotations.NullMarked;
