/** Leaves and public holidays: whole days off, taken and given back. */
@NullMarked
package app.rosalie.chat.leave;

import org.jspecify.annotations.NullMarked;
