/** A room of the tests alone: what a new room consists of, and all that has to be written for it to answer. */
@NullMarked
package app.rosalie.chat.echo;

import org.jspecify.annotations.NullMarked;
