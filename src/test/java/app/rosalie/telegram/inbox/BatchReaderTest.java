package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.telegram.wire.ApiFailure;
import org.junit.jupiter.api.Test;

class BatchReaderTest {

    /** Half a character in the middle of a batch: no JSON parser takes it. */
    private static final String BROKEN =
            "{\"ok\":true,\"result\":[{\"update_id\":12,\"message\":{\"text\":\"\\ud8\"}}]}";

    private final BatchReader reader = new BatchReader();

    @Test
    void confirmsABatchByTheIdAfterItsLast() {
        UpdateBatch batch =
                read("{\"ok\":true,\"result\":[{\"update_id\":3,\"poll\":{}},{\"update_id\":9,\"poll\":{}}]}");
        assertThat(batch.updates()).extracting(ReceivedUpdate::updateId).containsExactly(3L, 9L);
        assertThat(batch.offset()).isEqualTo(10);
    }

    @Test
    void asksForAllThatIsNotConfirmedWhereThereWasNothing() {
        assertThat(read("{\"ok\":true,\"result\":[]}").offset()).isZero();
    }

    @Test
    void stepsOverTheOneUpdateThatCannotBeRead() {
        assertThat(reader.read(BROKEN)).isNull();
        assertThat(reader.limit()).isEqualTo(1);
        assertThat(read("{\"ok\":true,\"result\":[{\"update_id\":11,\"poll\":{}}]}")
                        .offset())
                .isEqualTo(12);
        assertThat(reader.limit()).isEqualTo(1);
        assertThat(read(BROKEN)).satisfies(batch -> {
            assertThat(batch.offset()).isEqualTo(13);
            assertThat(batch.updates()).extracting(ReceivedUpdate::chatId).containsOnlyNulls();
        });
        assertThat(reader.limit()).isEqualTo(100);
    }

    @Test
    void putsAsideAnUpdateWithoutAnId() {
        assertThat(read("{\"ok\":true,\"result\":[{\"poll\":{}},{\"update_id\":9,\"poll\":{}}]}")
                        .updates())
                .extracting(ReceivedUpdate::updateId)
                .containsExactly(9L);
    }

    @Test
    void isAtItsWitsEndWhereThereIsNotEvenAnId() {
        assertThat(reader.read("<html>")).isNull();
        assertThatThrownBy(() -> reader.read("<html>"))
                .isInstanceOfSatisfying(
                        ApiFailure.class, failure -> assertThat(failure.kind()).isEqualTo(ApiFailure.Kind.TROUBLE));
    }

    @Test
    void throwsWhatTelegramRefuses() {
        assertThatThrownBy(() -> reader.read("{\"ok\":false,\"error_code\":409,\"description\":\"Conflict\"}"))
                .isInstanceOfSatisfying(
                        ApiFailure.class, failure -> assertThat(failure.kind()).isEqualTo(ApiFailure.Kind.CONFLICT));
    }

    private UpdateBatch read(String answer) {
        UpdateBatch batch = reader.read(answer);
        assertThat(batch).isNotNull();
        return batch;
    }
}
