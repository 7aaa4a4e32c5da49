/** Leads each turn to its room, and remembers what was asked. Says nothing itself but what fits nowhere else. */
@NullMarked
package app.rosalie.chat.reception;

import org.jspecify.annotations.NullMarked;
