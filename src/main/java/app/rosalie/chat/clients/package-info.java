/** The client book as it is seen and changed in the chat. */
@NullMarked
package app.rosalie.chat.clients;

import org.jspecify.annotations.NullMarked;
