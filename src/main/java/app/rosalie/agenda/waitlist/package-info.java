/** Who waits for a time, and how a slot that becomes free is given to her. */
@NamedInterface("waitlist")
@NullMarked
package app.rosalie.agenda.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
