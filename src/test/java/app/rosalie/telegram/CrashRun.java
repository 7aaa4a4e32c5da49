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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a hundred people say while processes are killed, and what has to come of it: 2 000 messages and three kills in every
 * build; {@code -Drosalie.crash=N} N times as much of both.
 */
final class CrashRun implements AutoCloseable {

    private static final int TIMES = Integer.getInteger("rosalie.crash", 1);
    private static final int CHATS = 100;
    private static final int MESSAGES = 20 * TIMES;
    static final int KILLS = 3 * TIMES;

    final TestTelegram telegram = new TestTelegram();
    final String place;
    final Random random;
    private final long seed = ThreadLocalRandom.current().nextLong();
    private final List<Person> people =
            Stream.generate(telegram::person).limit(CHATS).toList();
    private final List<String> said =
            IntStream.range(0, MESSAGES).mapToObj(i -> "n" + i).toList();
    private final JdbcTemplate sql;

    CrashRun(Database database) {
        place = database.fresh();
        random = new Random(seed);
        sql = Schema.upToDate(database, place);
        // Numbered by hand: after a crash H2 may hand out a number of an identity twice (docs/decisions/0007).
        sql.execute("CREATE TABLE witness (chat_id BIGINT NOT NULL, n BIGINT NOT NULL, said VARCHAR(100) NOT NULL,"
                + " PRIMARY KEY (chat_id, n))");
    }

    /** Everybody says the next portion. Tells what is to be waited for before the kill: a moment in the midst of the answers. */
    Callable<Boolean> sayPortion(int kill) {
        List<String> portion = said.subList(kill * MESSAGES / KILLS, (kill + 1) * MESSAGES / KILLS);
        portion.forEach(text -> people.forEach(it -> it.says(text)));
        // Each of them is answered once at least, so that the moment comes for sure.
        long goal = telegram.served() + random.nextInt(portion.size() * CHATS);
        return () -> telegram.served() > goal;
    }

    /** What takes so long never comes; how long it takes depends on the machine. */
    static void awaitWhileAlive(InstanceProcess process, Callable<Boolean> moment) throws Exception {
        try {
            await().atMost(Duration.ofMinutes(3L * TIMES))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> !process.isAlive() || moment.call());
        } catch (ConditionTimeoutException e) {
            // A machine that slept meanwhile is no reason either.
            assertThat(moment.call()).as(process.log()).isTrue();
        }
        assertThat(process.isAlive()).as(process.log()).isTrue();
    }

    boolean isOver() {
        return telegram.unconfirmed() == 0 && people.stream().allMatch(this::hasEverything);
    }

    private boolean hasEverything(Person person) {
        return texts(person).distinct().count() == MESSAGES
                && documents(person).map(it -> it.file().url()).distinct().count() == files().size();
    }

    /** Nothing is lost, nothing done twice, and all has come in order; some may have come again. */
    void holds(String log) {
        assertThat(people)
                .as("seed %d%n%s", seed, log)
                .allSatisfy(person -> assertThat(texts(person).distinct()).containsExactlyElementsOf(said));
        assertThat(people)
                .as("seed %d", seed)
                .allSatisfy(person -> assertThat(files(person)).isEqualTo(files()));
        assertThat(done())
                .as("seed %d", seed)
                .hasSize(CHATS)
                .allSatisfy((chat, texts) -> assertThat(texts).containsExactlyElementsOf(said));
    }

    /** How many messages have come more than once. */
    long repeated() {
        return people.stream()
                .mapToLong(person -> texts(person).count() - MESSAGES)
                .sum();
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

    private Set<String> files() {
        return said.stream()
                .filter(text -> text.endsWith("0"))
                .map(InstanceProcess::content)
                .collect(toSet());
    }

    /** What each chat's turns did, in the order in which they did it. */
    private Map<Long, List<String>> done() {
        return sql
                .query(
                        "SELECT chat_id, said FROM witness ORDER BY n",
                        (row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void close() {
        telegram.close();
    }
}
