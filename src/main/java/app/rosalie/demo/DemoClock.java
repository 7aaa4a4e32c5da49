package app.rosalie.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application: the machine's, or for a demonstration one that starts at another moment and then runs. */
@Configuration(proxyBeanMethods = false)
class DemoClock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    InstantSource clock(DemoSettings settings) {
        Clock machine = Clock.systemUTC();
        if (settings.now() == null) {
            return machine;
        }
        Instant start = settings.now().atZone(PARIS).toInstant();
        return Clock.offset(machine, Duration.between(machine.instant(), start));
    }
}
