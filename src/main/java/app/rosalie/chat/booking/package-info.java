/** Writing an appointment by buttons: who, what, which day, at what time. */
@NullMarked
package app.rosalie.chat.booking;

import org.jspecify.annotations.NullMarked;
