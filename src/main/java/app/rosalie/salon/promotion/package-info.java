/** Promotions: what costs less for a while, for whom and when, and which earlier price may stand beside it, struck through. */
@NamedInterface("promotion")
@NullMarked
package app.rosalie.salon.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
