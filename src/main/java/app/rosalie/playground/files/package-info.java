/** Pictures and other files that were sent, by their file ids. */
@NullMarked
package app.rosalie.playground.files;

import org.jspecify.annotations.NullMarked;
