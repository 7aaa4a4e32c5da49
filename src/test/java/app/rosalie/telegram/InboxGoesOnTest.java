package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database from before what waits and what is remembered were apart. */
class InboxGoesOnTest {

    @ParameterizedTest
    @EnumSource
    void keepsWhatWaitsInItsOrderAndKnowsEveryId(Database database) {
        String place = database.fresh();
        JdbcTemplate sql = Schema.asOf("7", database, place);
        sql.update("insert into telegram_inbox (update_id, chat_id, payload, received_at, handled_at) values"
                + " (12, 7, null, current_timestamp, current_timestamp), (13, null, null, current_timestamp, current_timestamp),"
                + " (15, 7, 'first', current_timestamp, null), (14, 7, 'second', current_timestamp, null)");
        Schema.upToDate(database, place);
        sql.update("insert into telegram_inbox (chat_id, payload, received_at) values (7, 'third', current_timestamp)");
        assertThat(sql.queryForList("select payload from telegram_inbox order by arrival", String.class))
                .containsExactly("first", "second", "third");
        assertThat(sql.queryForList("select update_id from telegram_seen order by update_id", Long.class))
                .containsExactly(12L, 13L, 14L, 15L);
    }
}
