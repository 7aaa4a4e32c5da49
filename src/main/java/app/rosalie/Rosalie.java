package app.rosalie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The whole application: one process, the rooms below this package, one door to Telegram. Two rooms may each have a part of the
 * same name, so parts go by their full names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Rosalie {

    public static void main(String[] args) {
        if (OperatorCommand.isAsked(args)) {
            System.exit(OperatorCommand.run(System.out, System.err, args));
        }
        EarlyStop early = new EarlyStop().guard();
        SpringApplication.run(Rosalie.class, args);
        early.started();
    }
}
