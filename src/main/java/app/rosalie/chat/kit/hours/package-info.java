/** Opening hours in words, and who has an appointment where the salon closes. */
@NullMarked
package app.rosalie.chat.kit.hours;

import org.jspecify.annotations.NullMarked;
