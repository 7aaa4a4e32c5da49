package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Messenger;
import app.rosalie.pictures.Painter;
import app.rosalie.telegram.wire.MachineTime;
import app.rosalie.telegram.wire.TelegramSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One running transport: this room, a database, and nothing of the other rooms. */
final class Instance implements AutoCloseable {

    static {
        // How long a test waits for what must come in the end: a busy machine is no defect.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    final ScriptedChat chat;
    final ConfigurableApplicationContext context;
    final AtomicInteger painted;

    private Instance(ScriptedChat chat, ConfigurableApplicationContext context, AtomicInteger painted) {
        this.chat = chat;
        this.context = context;
        this.painted = painted;
    }

    static Instance on(String database, TelegramDouble telegram, String... more) {
        return on(database, telegram, new ScriptedChat(), more);
    }

    static Instance on(String database, TelegramDouble telegram, ScriptedChat chat, String... more) {
        AtomicInteger painted = new AtomicInteger();
        Painter painter = picture -> {
            painted.incrementAndGet();
            return picture.alt().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        };
        return new Instance(chat, start(database, telegram.url().toString(), context -> chat, painter, more), painted);
    }

    static ConfigurableApplicationContext start(
            String database,
            String telegram,
            Function<GenericApplicationContext, Chat> chat,
            Painter painter,
            String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "rosalie.telegram.token=" + TelegramDouble.TOKEN,
                "rosalie.telegram.api-url=" + telegram,
                "rosalie.telegram.lease=1s",
                "spring.datasource.url=" + database,
                "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
        settings.addAll(List.of(more));
        boolean web = settings.stream().anyMatch(it -> it.startsWith("server.port"));
        return new SpringApplicationBuilder(web ? WebParts.class : Parts.class)
                .web(web ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(Map.of("spring.config.name", "none"))
                .properties(settings.toArray(String[]::new))
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(Chat.class, () -> chat.apply(beans));
                    beans.registerBean(Painter.class, () -> painter);
                })
                .run();
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    JdbcTemplate sql() {
        return context.getBean(JdbcTemplate.class);
    }

    void push(long chatId, String text, Messenger.Urgency urgency) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> context.getBean(Messenger.class).push(chatId, ScriptedChat.screen(text), urgency));
    }

    long count(String table, String where) {
        return sql().queryForObject("SELECT COUNT(*) FROM " + table + " WHERE " + where, Long.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(excludeFilters = @ComponentScan.Filter(Configuration.class))
    @Import(MachineTime.Source.class)
    @EnableConfigurationProperties(TelegramSettings.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class Parts {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(Parts.class)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class WebParts {}
}
