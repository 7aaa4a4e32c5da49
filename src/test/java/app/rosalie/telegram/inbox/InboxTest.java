package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.telegram.Schema;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class InboxTest {

    private static final int BATCHES = 20;
    private static final int BATCH = 50;

    @ParameterizedTest
    @EnumSource
    void keepsABatchOnceThoughTwoBringItAtTheSameTime(Database database) throws Exception {
        JdbcTemplate sql = Schema.upToDate(database, database.fresh());
        Inbox inbox = new Inbox(
                sql, InstantSource.system(), new TransactionTemplate(new JdbcTransactionManager(sql.getDataSource())));
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int batch = 0; batch < BATCHES; batch++) {
                List<ReceivedUpdate> updates = updates(batch);
                Callable<Void> take = () -> {
                    inbox.take(updates);
                    return null;
                };
                for (var done : two.invokeAll(List.of(take, take))) {
                    done.get();
                }
            }
        }
        assertThat(sql.queryForList("SELECT payload FROM telegram_inbox ORDER BY arrival", String.class))
                .containsExactlyElementsOf(LongStream.range(0, BATCHES * BATCH)
                        .mapToObj(Long::toString)
                        .toList());
    }

    private static List<ReceivedUpdate> updates(int batch) {
        return LongStream.range(batch * BATCH, (batch + 1) * BATCH)
                .mapToObj(id -> new ReceivedUpdate(id, 7L, Long.toString(id)))
                .toList();
    }
}
