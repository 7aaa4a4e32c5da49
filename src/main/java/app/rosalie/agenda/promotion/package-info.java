/** What became of promotions: the visits that were booked with them. */
@NamedInterface("promotion")
@NullMarked
package app.rosalie.agenda.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
