package app.rosalie.telegram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Killed with -9 at random while it works, and started again, until all is said. */
class CrashTest {

    private static final int CHATS = 100;
    private static final int MESSAGES = 20;
    private static final int KILLS = 3;
    private static final int ALL = CHATS * MESSAGES;
    private static final int FILES = ALL / 10;

    private final List<String> said =
            IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoesNothingTwice(Database database) throws Exception {
        String place = database.fresh();
        JdbcTemplate sql = prepared(database, place);
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        try (var telegram = new TelegramDouble();
                var victim = new InstanceProcess(place, telegram)) {
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> portion = said.subList(kill * MESSAGES / KILLS, (kill + 1) * MESSAGES / KILLS);
                say(telegram, portion);
                // Each of them is answered once at least, so that the moment comes for sure.
                int goal = telegram.calls.size() + random.nextInt(portion.size() * CHATS);
                run(victim, () -> telegram.calls.size() > goal);
            }
            run(
                    victim,
                    () -> telegram.unconfirmed() == 0
                            && telegram.calls.size() > ALL
                            && telegram.texts().size() >= ALL
                            && telegram.documents().size() >= FILES);
            assertThat(telegram.documents()).as("seed %d", seed).isEqualTo(files());
            assertThat(arrived(telegram, database))
                    .as("seed %d%n%s", seed, victim.log())
                    .allSatisfy(this::isComplete);
        }
        assertThat(done(sql)).as("seed %d", seed).hasSize(CHATS).allSatisfy(this::isComplete);
    }

    private static Set<String> files() {
        return LongStream.rangeClosed(1, CHATS)
                .boxed()
                .flatMap(chat -> Stream.of("n0 ", "n10 ").map(text -> chat + " " + text.repeat(1_000)))
                .collect(toSet());
    }

    /** What takes so long never comes; how long it takes depends on the machine. */
    private static void run(InstanceProcess victim, Callable<Boolean> untilKilled) throws Exception {
        victim.start();
        try {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> !victim.isAlive() || untilKilled.call());
        } catch (ConditionTimeoutException e) {
            // A machine that slept meanwhile is no reason either.
            assertThat(untilKilled.call()).as(victim.log()).isTrue();
        }
        assertThat(victim.isAlive()).as(victim.log()).isTrue();
        victim.kill();
    }

    private void isComplete(long chat, List<String> texts) {
        assertThat(texts).containsExactlyElementsOf(said);
    }

    /** What each chat's turns did, in the order in which they did it. */
    private static Map<Long, List<String>> done(JdbcTemplate sql) {
        return sql
                .query(
                        "SELECT chat_id, said FROM witness ORDER BY n",
                        (row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** What each chat saw first when. After a crash something may come twice; and on PostgreSQL late, when a lease has run out. */
    private static Map<Long, List<String>> arrived(TelegramDouble telegram, Database database) {
        Comparator<String> order = Comparator.comparingInt(text -> Integer.parseInt(text.substring(1)));
        return LongStream.rangeClosed(1, CHATS).boxed().collect(toMap(chat -> chat, chat -> {
            Stream<String> texts = telegram.texts(chat).stream().distinct();
            return (database == Database.H2 ? texts : texts.sorted(order)).toList();
        }));
    }

    private static JdbcTemplate prepared(Database database, String place) {
        var source = new DriverManagerDataSource(place);
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + database.name().toLowerCase(Locale.ROOT))
                .load()
                .migrate();
        JdbcTemplate sql = new JdbcTemplate(source);
        // Numbered by hand: after a crash H2 may hand out a number of an identity twice (docs/decisions/0007).
        sql.execute("CREATE TABLE witness (chat_id BIGINT NOT NULL, n BIGINT NOT NULL, said VARCHAR(100) NOT NULL,"
                + " PRIMARY KEY (chat_id, n))");
        return sql;
    }

    private static void say(TelegramDouble telegram, List<String> texts) {
        texts.forEach(text -> IntStream.rangeClosed(1, CHATS).forEach(chat -> telegram.says(chat, text)));
    }
}
