package app.rosalie.telegram.wire;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Marks the machine's own time, also where a demonstration lives in another year: leases and back-offs must go on while that
 * clock stands still or starts again.
 */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface MachineTime {

    @Configuration(proxyBeanMethods = false)
    class Source {

        /** Not a candidate where no one asks for it by name: the application's clock is another one. */
        @Bean(defaultCandidate = false)
        @MachineTime
        InstantSource machineTime() {
            return InstantSource.system();
        }
    }
}
