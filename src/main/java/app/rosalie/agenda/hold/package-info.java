/** Time that is kept for somebody for a while, without being hers yet. */
@NamedInterface("hold")
@NullMarked
package app.rosalie.agenda.hold;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
