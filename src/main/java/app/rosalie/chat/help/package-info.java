/** What everybody may read: what can be said to Rosalie, and what becomes of what she is told. */
@NullMarked
package app.rosalie.chat.help;

import org.jspecify.annotations.NullMarked;
