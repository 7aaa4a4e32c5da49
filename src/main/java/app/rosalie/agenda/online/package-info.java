/** What a client may book herself: which starts she is shown, and what becomes of the one that she takes. */
@NamedInterface("online")
@NullMarked
package app.rosalie.agenda.online;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
