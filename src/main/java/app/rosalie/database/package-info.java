/** Whether the database answers, what is done where it does not, and its backups. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
