/** How the bot hears what happened: updates that wait until it has asked for them, or until its webhook has taken them. */
@NullMarked
package app.rosalie.playground.updates;

import org.jspecify.annotations.NullMarked;
