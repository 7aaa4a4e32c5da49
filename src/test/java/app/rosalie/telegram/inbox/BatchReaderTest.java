package app.rosalie.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.telegram.wire.ApiFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(batch.unreadable()).containsExactly(BROKEN);
        });
        assertThat(reader.limit()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"poll\":{}}", "{\"update_id\":18446744073709551616,\"poll\":{}}", "{\"update_id\":1.5}", "7"})
    void putsAsideAnUpdateWithoutAnIdThatCanBeCountedTo(String odd) {
        UpdateBatch batch = read("{\"ok\":true,\"result\":[{\"update_id\":8},%s,{\"update_id\":9}]}".formatted(odd));
        assertThat(batch.updates()).extracting(ReceivedUpdate::updateId).containsExactly(8L, 9L);
        assertThat(batch.unreadable()).containsExactly(odd);
        assertThat(batch.offset()).isEqualTo(10);
        UpdateBatch alone = read("{\"ok\":true,\"result\":[%s]}".formatted(odd));
        assertThat(alone.isOnlyUnreadable()).isTrue();
        assertThat(alone.offset()).isZero();
    }

    @Test
    void asksAgainForWhatWasCutOnItsWay() {
        String whole = "{\"ok\":true,\"result\":[{\"update_id\":11,\"poll\":{}}]}";
        String cut = whole.substring(0, whole.length() - 4);
        assertThat(reader.read(cut)).isNull();
        for (int time = 1; time < 5; time++) {
            assertThatThrownBy(() -> reader.read(cut))
                    .isInstanceOfSatisfying(
                            ApiFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(ApiFailure.Kind.TROUBLE));
            assertThat(reader.limit()).isEqualTo(1);
        }
        assertThat(read(whole).updates()).extracting(ReceivedUpdate::updateId).containsExactly(11L);
    }

    @Test
    void keepsWhatIsCutEachTimeAndStepsOverIt() {
        String cut = "{\"ok\":true,\"result\":[{\"update_id\":11,\"poll\":";
        assertThat(reader.read(cut)).isNull();
        for (int time = 1; time < 5; time++) {
            assertThatThrownBy(() -> reader.read(cut)).isInstanceOf(ApiFailure.class);
        }
        UpdateBatch batch = read(cut);
        assertThat(batch.offset()).isEqualTo(12);
        assertThat(batch.unreadable()).containsExactly(cut);
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
