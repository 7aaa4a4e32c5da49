/** Texts found by words as people type them, on Lucene, which nothing else in the house knows. */
@NullMarked
package app.rosalie.library.index;

import org.jspecify.annotations.NullMarked;
