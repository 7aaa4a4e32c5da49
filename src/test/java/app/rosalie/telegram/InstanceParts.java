package app.rosalie.telegram;

import app.rosalie.chat.StoredPhotos;
import app.rosalie.database.DatabaseWatch;
import app.rosalie.pictures.Photograph;
import app.rosalie.pictures.photo.PhotoReader;
import app.rosalie.telegram.wire.ActionCodes;
import app.rosalie.telegram.wire.MachineTime;
import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans of this package, and what of Spring Boot they stand on. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @ComponentScan.Filter(Configuration.class))
@Import({ActionCodes.class, DatabaseWatch.class, MachineTime.Source.class, PhotoReader.class})
@EnableConfigurationProperties(TelegramSettings.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class InstanceParts {
    /** Nobody keeps any. */
    @Bean
    StoredPhotos photos() {
        return new StoredPhotos() {
            @Override
            public Optional<byte[]> jpeg(Photograph photograph) {
                return Optional.empty();
            }

            @Override
            public boolean has(Photograph photograph) {
                return false;
            }
        };
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
