/** The photos of a salon's work: their bytes, the treatment that they show, and since when the client agrees. */
@NamedInterface("photo")
@NullMarked
package app.rosalie.salon.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
