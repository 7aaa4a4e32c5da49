/**
 * A local Bot API server and a page that looks like a phone messenger, so that Rosalie runs and is tested with no account.
 * Talks HTTP only; knows no other room. The bot comes in by {@code api}, people by {@code page}; what both change is
 * {@code state}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.rosalie.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
