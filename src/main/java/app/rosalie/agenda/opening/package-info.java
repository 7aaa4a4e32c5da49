/** When a salon's doors are open: usual hours, rota, exceptions of single days, leaves, public holidays. Knows no appointment. */
@NamedInterface("opening")
@NullMarked
package app.rosalie.agenda.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
