/**
 * French as people type it, turned into hours, times, durations and amounts. Pure functions; knows no salon and no screen.
 *
 * <p>From the letters up: {@code text}; {@code time}, {@code hours} and {@code names} read in it; {@code sentence}, {@code wish},
 * {@code answer} and {@code reply} say what is meant.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
