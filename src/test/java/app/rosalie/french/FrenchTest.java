package app.rosalie.french;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What she understands of sentences written blind, at the level that was reached: it only goes up. */
class FrenchTest {

    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = Counter.open();
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    /** Percent of the wishes that are right or sensibly asked at least; that are wrong at most; of the rest left alone at least. */
    @ParameterizedTest
    @CsvSource({"train, 97, 2, 99", "look, 96, 0, 99", "fresh-6, 97, 0, 99", "fresh-7, 94, 2, 99"})
    void understandsAsMuchAsBefore(String set, int understood, int wrong, int leftAlone) {
        FrenchScore score = FrenchScore.of(BlindSentence.set(set), counter, false);
        assertThat(score.understood()).as("right or asked").isGreaterThanOrEqualTo(understood);
        assertThat(score.bad()).as("wrong").isLessThanOrEqualTo(wrong);
        assertThat(score.leftAlone()).as("left alone").isGreaterThanOrEqualTo(leftAlone);
        assertThat(score.count(Verdict.SILENT_WRITE, true)).isZero();
        assertThat(score.count(Verdict.SILENT_WRITE, false)).isZero();
    }

    /** Percent of the messages of whole conversations that are right or asked at least, and of the conversations that go right to the end. */
    @ParameterizedTest
    @CsvSource({"dialogs-1, 92, 75", "dialogs-2, 81, 45"})
    void goesOnWithAConversationAsWellAsBefore(String set, int understood, int whole) {
        DialogScore score = DialogScore.of(BlindDialog.set(set), counter);
        assertThat(score.understood()).as("right or asked").isGreaterThanOrEqualTo(understood);
        assertThat(score.whole()).as("right to the end").isGreaterThanOrEqualTo(whole);
        assertThat(score.count(Verdict.SILENT_WRITE)).isZero();
        assertThat(score.count(Verdict.OPPOSITE)).isZero();
    }

    @Test
    void readsASetAsItIsWritten() {
        assertThat(BlindSentence.set("look"))
                .hasSize(200)
                .allSatisfy(sentence -> assertThat(sentence.right()).isNotEmpty());
        assertThat(Wish.readAll("book who=\"Inès Richard\" day=2026-03-03 && cancel time=15:00"))
                .extracting(Wish::toString)
                .containsExactly("book who=\"Inès Richard\" day=2026-03-03", "cancel time=15:00");
    }
}
