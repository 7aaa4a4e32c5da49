/** Whether the database answers, and what is done where it does not. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
