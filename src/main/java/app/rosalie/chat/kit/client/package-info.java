/** Finding a client by what was typed, and telling clients of the same name apart. */
@NullMarked
package app.rosalie.chat.kit.client;

import org.jspecify.annotations.NullMarked;
