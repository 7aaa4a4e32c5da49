/** The bot's side: the methods of the Bot API that Rosalie uses, with the limits and the words of the real server. */
@NullMarked
package app.rosalie.playground.api;

import org.jspecify.annotations.NullMarked;
