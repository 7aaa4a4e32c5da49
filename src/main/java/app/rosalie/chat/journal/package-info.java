/** The journal: what was done today, and how it is taken back. */
@NullMarked
package app.rosalie.chat.journal;

import org.jspecify.annotations.NullMarked;
