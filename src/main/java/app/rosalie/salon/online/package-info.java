/** How a salon takes bookings that its clients make themselves. */
@NamedInterface("online")
@NullMarked
package app.rosalie.salon.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
