package app.rosalie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The whole application: one process, the rooms below this package, one door to Telegram. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rosalie {

    public static void main(String[] args) {
        SpringApplication.run(Rosalie.class, args);
    }
}
