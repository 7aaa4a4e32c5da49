/**
 * Appointments and their life, from asked for to done, and the free slots between them. Knows nothing of money received, of
 * chats or of pictures.
 */
@ApplicationModule(
        allowedDependencies = {
            "salon",
            "salon::policy",
            "salon::promotion",
            "salon::selection",
            "salon::online",
            "clients"
        })
@NullMarked
package app.rosalie.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
