/**
 * What a room of the conversation is and what it brings along: its answers, its commands, how its entries are told in the journal.
 * A room is a bean; nothing lists the rooms by hand.
 */
@NullMarked
package app.rosalie.chat.room;

import org.jspecify.annotations.NullMarked;
