/**
 * What is kept of a person: a copy of it and its erasure for the operator whom she asks, and what a client erases herself. Knows
 * the tables and no room: a rule of the trade has no say in it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
