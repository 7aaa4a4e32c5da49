/** Which kind of clients is asked for. */
@NamedInterface("segment")
@NullMarked
package app.rosalie.language.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
