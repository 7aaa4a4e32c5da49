/**
 * French as people type it, turned into hours, times, durations and amounts. Pure functions; knows no salon and no screen.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
