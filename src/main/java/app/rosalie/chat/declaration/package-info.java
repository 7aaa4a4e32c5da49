/** What a month or a quarter comes to for the declaration, and how far the year's thresholds are. */
@NullMarked
package app.rosalie.chat.declaration;

import org.jspecify.annotations.NullMarked;
