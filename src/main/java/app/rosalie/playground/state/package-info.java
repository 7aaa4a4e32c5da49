/** What this local Telegram knows: one bot, the people, their chats and messages. Every change is stored, and told to who watches. */
@NullMarked
package app.rosalie.playground.state;

import org.jspecify.annotations.NullMarked;
