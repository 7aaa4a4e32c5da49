/** Weeks that take turns. */
@NullMarked
package app.rosalie.chat.rota;

import org.jspecify.annotations.NullMarked;
