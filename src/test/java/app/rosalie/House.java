package app.rosalie;

import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Invoices;
import app.rosalie.chat.room.Navigation;
import app.rosalie.telegram.wire.MachineTime;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole application on a real database, without what listens to the world: no Telegram, no web, nothing that happens by
 * itself. Its clock stands still until a test moves it. Built once per database, so tests share it: each opens a
 * {@link Studio} of its own in it.
 */
public final class House {

    /** Whom the settings name as an operator. */
    public static final long OPERATOR = 9_001;

    /** Whose bot she is. */
    public static final String TOKEN = "1:test";

    private static final Map<Database, House> BUILT = new EnumMap<>(Database.class);

    private static final Map<String, House> BESIDE = new HashMap<>();

    private final ConfigurableApplicationContext context;
    private final String url;

    private House(String url) {
        this(url, Rooms.class);
    }

    private House(String url, Class<?> parts, String... settings) {
        this.url = url;
        List<String> all = new ArrayList<>(List.of(
                "--rosalie.telegram.token=" + TOKEN,
                "--rosalie.operators=" + OPERATOR,
                "--spring.datasource.url=" + url,
                "--spring.datasource.hikari.maximum-pool-size=12",
                "--spring.quartz.auto-startup=false",
                "--spring.quartz.scheduler-name=" + schedulerOn(url),
                "--spring.data.jpa.repositories.bootstrap-mode=default",
                "--logging.level.root=warn"));
        all.addAll(List.of(settings));
        this.context =
                new SpringApplicationBuilder(parts).web(WebApplicationType.NONE).run(all.toArray(String[]::new));
    }

    /**
     * Within one machine Quartz knows databases by the name of their scheduler, so schedulers on different ones must not share
     * theirs: whoever is started last would have all of them work on its own.
     */
    private static String schedulerOn(String url) {
        return "scheduler-" + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }

    public static synchronized House on(Database database) {
        return BUILT.computeIfAbsent(database, one -> new House(one.fresh()));
    }

    /** One that no other test shares, on an empty database. */
    public static House apart(Database database) {
        return new House(database.fresh());
    }

    /** One that no other test shares, on a database as it is. */
    public static House at(String url) {
        return new House(url);
    }

    /**
     * One that speaks to Telegram, on an empty database. What is told travels as in real life; its machine's clock moves on with
     * {@link #clock()}, and by itself while that one stands still.
     *
     * @param api where the Bot API is
     */
    public static House onTelegram(Database database, String api) {
        return new House(database.fresh(), Whole.class, "--rosalie.telegram.api-url=" + api);
    }

    /** One more instance of the application on the same database, as a second machine would be; it shows the same time. */
    public static synchronized House beside(House house) {
        House second = BESIDE.computeIfAbsent(house.url, House::new);
        second.clock().set(house.clock().instant());
        return second;
    }

    public ApplicationContext context() {
        return context;
    }

    /** The part of the application that this type names. */
    public <T> T the(Class<T> part) {
        return context.getBean(part);
    }

    /** All parts of the application of this type. */
    public <T> Collection<T> all(Class<T> part) {
        return context.getBeansOfType(part).values();
    }

    public SettableClock clock() {
        return the(SettableClock.class);
    }

    /** The database's address, user included. */
    public String url() {
        return url;
    }

    public void close() {
        context.close();
    }

    /** What {@code work} gives, all of it in one transaction. */
    public <T> T inOneTransaction(Supplier<T> work) {
        return the(TransactionTemplate.class).execute(status -> work.get());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingTime {

        @Bean
        @Primary
        SettableClock standingClock(InstantSource clock) {
            return new SettableClock(clock.instant());
        }
    }

    /** Everything but the edges, and but {@link Rosalie}, which would bring them back. */
    @EnableAutoConfiguration
    @ComponentScan(
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = {
                @Filter(type = FilterType.REGEX, pattern = "app\\.rosalie\\.(telegram|playground|bench)\\..*"),
                @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Rosalie.class)
            })
    @ConfigurationPropertiesScan({
        "app.rosalie.demo",
        "app.rosalie.database",
        "app.rosalie.alerts",
        "app.rosalie.chat",
        "app.rosalie.pictures",
        "app.rosalie.library",
        "app.rosalie.revenue"
    })
    @Import(StandingTime.class)
    static class Rooms {

        @Bean
        PushedScreens pushedScreens() {
            return new PushedScreens();
        }

        /** The bot has a name from the start. */
        @Bean
        BotLinks botLinks() {
            return payload -> Optional.of(URI.create("https://t.me/a_bot?start=" + payload));
        }

        /** Bills are paid with play money. */
        @Bean
        Invoices invoices() {
            return new Invoices() {
                @Override
                public boolean available() {
                    return true;
                }

                @Override
                public boolean isPlayMoney() {
                    return true;
                }
            };
        }

        @Bean
        StandingQueues standingQueues() {
            return new StandingQueues();
        }

        /** Lets a test tell what a screen is. */
        @Bean
        static BeanPostProcessor navigatedActions() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Navigation real ? new NavigatedActions(real) : bean;
                }
            };
        }

        /** Lets a test count statements. */
        @Bean
        static BeanPostProcessor countedStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real
                            ? ProxyDataSourceBuilder.create(real).countQuery().build()
                            : bean;
                }
            };
        }
    }

    /** With Telegram; only the playground stays away, which would be another one. */
    @EnableAutoConfiguration
    @ComponentScan(
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = {
                @Filter(type = FilterType.REGEX, pattern = "app\\.rosalie\\.(playground|bench)\\..*"),
                @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class),
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {Rosalie.class, Rooms.class, MachineTime.Source.class})
            })
    @ConfigurationPropertiesScan("app.rosalie")
    @Import(StandingTime.class)
    static class Whole {

        @Bean(defaultCandidate = false)
        @MachineTime
        InstantSource machineTime(SettableClock clock) {
            long start = System.nanoTime();
            return () -> clock.instant().plusNanos(System.nanoTime() - start);
        }
    }
}
