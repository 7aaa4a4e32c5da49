package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Messenger;
import app.rosalie.pictures.Painter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** This package, running: with a database, a Telegram and a chat that a test scripts, and nothing of the other packages. */
final class Instance implements AutoCloseable {

    static {
        // How long a test waits for what must come in the end: a busy machine is no defect.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    final ScriptedChat chat;
    final TestPainter painter;
    final ConfigurableApplicationContext context;

    private Instance(ScriptedChat chat, TestPainter painter, ConfigurableApplicationContext context) {
        this.chat = chat;
        this.painter = painter;
        this.context = context;
    }

    static Instance on(String database, TestTelegram telegram, String... settings) {
        return on(database, telegram, new ScriptedChat(), settings);
    }

    static Instance on(String database, TestTelegram telegram, ScriptedChat chat, String... settings) {
        TestPainter painter = new TestPainter();
        return new Instance(chat, painter, start(database, telegram.url(), context -> chat, painter, settings));
    }

    static ConfigurableApplicationContext start(
            String database,
            String telegram,
            Function<GenericApplicationContext, Chat> chat,
            Painter painter,
            String... more) {
        List<String> settings = settings(database, telegram, more);
        boolean web = settings.stream().anyMatch(it -> it.startsWith("server.port"));
        return new SpringApplicationBuilder(web ? WebInstanceParts.class : InstanceParts.class)
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

    private static List<String> settings(String database, String telegram, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "rosalie.telegram.token=" + TestTelegram.TOKEN,
                "rosalie.telegram.api-url=" + telegram,
                "rosalie.telegram.lease=1s",
                "spring.datasource.url=" + database,
                "spring.datasource.hikari.exception-override-class-name=app.rosalie.database.ClosedConnections",
                "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
        settings.addAll(List.of(more));
        return settings;
    }

    /** The settings of one that is called at this address, and listens on this port. */
    static String[] webhook(int port, String address) {
        return new String[] {
            "server.port=" + port, "rosalie.telegram.webhook.url=" + address, "rosalie.telegram.webhook.secret=hush"
        };
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    JdbcTemplate sql() {
        return context.getBean(JdbcTemplate.class);
    }

    Messenger messenger() {
        return context.getBean(Messenger.class);
    }

    void push(long chatId, String text, Messenger.Urgency urgency) {
        tells(messenger -> messenger.push(chatId, ScriptedChat.screen(text), urgency));
    }

    /** Says something unasked, in a transaction of its own. */
    void tells(Consumer<Messenger> what) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> what.accept(messenger()));
    }

    Status health() {
        return context.getBean("telegram", HealthIndicator.class).health().getStatus();
    }

    long count(String table, String where) {
        return sql().queryForObject("SELECT COUNT(*) FROM " + table + " WHERE " + where, Long.class);
    }

    /** Waits until the outbox has nothing more to send to this chat. */
    void sendsAllTo(long chatId) {
        await().untilAsserted(() -> assertThat(count("telegram_outbox", "dead_since IS NULL AND chat_id = " + chatId))
                .isZero());
    }

    /** Waits until the outbox has nothing more to send. */
    void sendsAll() {
        await().untilAsserted(() ->
                assertThat(count("telegram_outbox", "dead_since IS NULL")).isZero());
    }

    @Override
    public void close() {
        context.close();
    }
}
