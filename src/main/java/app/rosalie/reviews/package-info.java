/**
 * What clients said of their visits, and what the pro answered. Knows no screen.
 */
@ApplicationModule(allowedDependencies = {"salon", "clients", "agenda", "agenda::opening"})
@NullMarked
package app.rosalie.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
