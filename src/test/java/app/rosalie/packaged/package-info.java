/** The application as it is delivered: the jar in a process of its own, put together and run as in its image. */
@NullMarked
package app.rosalie.packaged;

import org.jspecify.annotations.NullMarked;
