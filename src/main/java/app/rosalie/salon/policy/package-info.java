/** What a booking promises on both sides, as the pro chose it, and the rules as her clients could read them. */
@NamedInterface("policy")
@NullMarked
package app.rosalie.salon.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
