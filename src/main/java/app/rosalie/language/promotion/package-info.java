/** What is said of promotions: by how much, for whom, on which days and at which hours. */
@NamedInterface("promotion")
@NullMarked
package app.rosalie.language.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
