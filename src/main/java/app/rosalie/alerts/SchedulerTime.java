package app.rosalie.alerts;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Marks the machine's own time, which Quartz goes by also where a demonstration lives in another year. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface SchedulerTime {

    @Configuration(proxyBeanMethods = false)
    class Source {

        /** Not a candidate where no one asks for it by name: the application's clock is another one. */
        @Bean(defaultCandidate = false)
        @SchedulerTime
        InstantSource schedulerTime() {
            return InstantSource.system();
        }
    }
}
