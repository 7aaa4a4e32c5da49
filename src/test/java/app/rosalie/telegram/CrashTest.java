package app.rosalie.telegram;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.Database;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Seen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Killed with -9 at random while it works, and started again, until all is said. */
class CrashTest {

    private static final int CHATS = 100;
    private static final int MESSAGES = 20;
    private static final int KILLS = 3;
    private static final Set<String> FILES = Set.of("n0 ".repeat(1_000), "n10 ".repeat(1_000));

    private final List<String> said =
            IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();
    private final TestTelegram telegram = new TestTelegram();
    private final List<Person> people =
            Stream.generate(telegram::person).limit(CHATS).toList();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoesNothingTwice(Database database) throws Exception {
        String place = database.fresh();
        JdbcTemplate sql = prepared(database, place);
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        try (var victim = new InstanceProcess(place, telegram)) {
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> portion = said.subList(kill * MESSAGES / KILLS, (kill + 1) * MESSAGES / KILLS);
                portion.forEach(text -> people.forEach(it -> it.says(text)));
                // Each of them is answered once at least, so that the moment comes for sure.
                long goal = telegram.served() + random.nextInt(portion.size() * CHATS);
                run(victim, () -> telegram.served() > goal);
            }
            run(victim, () -> telegram.unconfirmed() == 0 && people.stream().allMatch(this::hasEverything));
            assertThat(people)
                    .as("seed %d%n%s", seed, victim.log())
                    .allSatisfy(person -> assertThat(arrived(person, database)).containsExactlyElementsOf(said));
            assertThat(people)
                    .as("seed %d", seed)
                    .allSatisfy(person -> assertThat(files(person)).isEqualTo(FILES));
        }
        assertThat(done(sql))
                .as("seed %d", seed)
                .hasSize(CHATS)
                .allSatisfy((chat, texts) -> assertThat(texts).containsExactlyElementsOf(said));
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

    private boolean hasEverything(Person person) {
        return texts(person).distinct().count() == MESSAGES
                && documents(person).map(it -> it.file().url()).distinct().count() == FILES.size();
    }

    /** What she saw first when. After a crash something may come twice; and on PostgreSQL late, when a lease has run out. */
    private static List<String> arrived(Person person, Database database) {
        Comparator<String> order = Comparator.comparingInt(text -> Integer.parseInt(text.substring(1)));
        Stream<String> texts = texts(person).distinct();
        return (database == Database.H2 ? texts : texts.sorted(order)).toList();
    }

    private static Stream<String> texts(Person person) {
        return person.received().stream().filter(it -> it.kind().equals("text")).map(Seen::text);
    }

    private static Stream<Seen> documents(Person person) {
        return person.received().stream().filter(it -> it.kind().equals("document"));
    }

    private static Set<String> files(Person person) {
        return documents(person)
                .map(it -> new String(PlaygroundPhone.download(it.file()), StandardCharsets.UTF_8))
                .collect(toSet());
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

    private static JdbcTemplate prepared(Database database, String place) {
        JdbcTemplate sql = Schema.upToDate(database, place);
        // Numbered by hand: after a crash H2 may hand out a number of an identity twice (docs/decisions/0007).
        sql.execute("CREATE TABLE witness (chat_id BIGINT NOT NULL, n BIGINT NOT NULL, said VARCHAR(100) NOT NULL,"
                + " PRIMARY KEY (chat_id, n))");
        return sql;
    }
}
