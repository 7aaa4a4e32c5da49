/**
 * What must happen when its time has come, with nobody pressing anything. The only room that knows Quartz.
 */
@ApplicationModule(
        allowedDependencies = {
            "salon",
            "clients",
            "agenda",
            "agenda::opening",
            "agenda::waitlist",
            "revenue",
            "reviews",
            "privacy"
        })
@NullMarked
package app.rosalie.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
