/** « L'ardoise »: who owes what for visits that are done, the words to ask for it, and all of it taken in one tap. */
@NullMarked
package app.rosalie.chat.debts;

import org.jspecify.annotations.NullMarked;
