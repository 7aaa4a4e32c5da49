/** Time that nobody has taken, and who might take it. */
@NamedInterface("vacancy")
@NullMarked
package app.rosalie.agenda.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
