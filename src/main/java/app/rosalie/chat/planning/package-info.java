/** The agenda as pictures, and the way from an hour to what can be done there. */
@NullMarked
package app.rosalie.chat.planning;

import org.jspecify.annotations.NullMarked;
