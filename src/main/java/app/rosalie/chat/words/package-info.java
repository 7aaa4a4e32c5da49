/** How Rosalie speaks: her voice, the phrases that every room shares, and how periods and payments are worded. Knows no screen and no button. */
@NullMarked
package app.rosalie.chat.words;

import org.jspecify.annotations.NullMarked;
