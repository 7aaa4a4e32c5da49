/**
 * How it travels: updates in, screens out, durable on both sides, within the limits of the Bot API. The only room that knows
 * Bot API types. Knows no feature.
 */
@ApplicationModule(allowedDependencies = {"chat", "chat::action", "database", "pictures", "pictures::photo"})
@NullMarked
package app.rosalie.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
