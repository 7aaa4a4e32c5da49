/**
 * What is kept of a person, for the operator whom she asks: a copy of it, and its erasure. Knows the tables and no room: a rule of
 * the trade has no say in it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
