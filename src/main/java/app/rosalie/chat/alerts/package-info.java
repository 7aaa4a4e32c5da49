/** What Rosalie says without having been asked: the words of each kind of alert, and the choices about them. */
@NullMarked
package app.rosalie.chat.alerts;

import org.jspecify.annotations.NullMarked;
