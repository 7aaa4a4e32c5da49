/** What is booked at once: one treatment or several, each with the options that were chosen for it. */
@NamedInterface("selection")
@NullMarked
package app.rosalie.salon.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
