/** What screens ask for in writing: one sealed family of records a room. Knows no screen. */
@NullMarked
package app.rosalie.chat.question;

import org.jspecify.annotations.NullMarked;
