/**
 * The client book: who a client is, how to reach her, what the pro wants to remember. Knows nothing of her appointments.
 */
@ApplicationModule(allowedDependencies = {"salon"})
@NullMarked
package app.rosalie.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
