/**
 * The demonstration salon, written through the doors of the features. Knows no screen and no chat.
 */
@ApplicationModule(allowedDependencies = {"salon", "clients", "agenda", "agenda::opening", "revenue", "reviews"})
@NullMarked
package app.rosalie.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
