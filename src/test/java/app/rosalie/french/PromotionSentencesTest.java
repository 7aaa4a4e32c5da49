package app.rosalie.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What she proposes for promotions in sentences written blind: at the level that was reached. */
class PromotionSentencesTest {

    private static Counter counter;
    private static Offers offers;

    @BeforeAll
    static void open() {
        counter = Counter.open();
        offers = new Offers(counter);
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    @Test
    void areProposedAsTheyAreMeant() {
        List<BlindSentence> all = Stream.concat(
                        Stream.of("train", "look"),
                        Stream.iterate(1, at -> at + 1).limit(38).map(at -> "fresh-" + at))
                .flatMap(set -> BlindSentence.set(set).stream())
                .filter(sentence -> sentence.right().size() == 1
                        && sentence.right().getFirst().verb().equals("promo"))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (BlindSentence sentence : all) {
            Counter.Answer answer = counter.say(sentence.text());
            assertThat(answer.wrote()).as("%s", sentence.text()).isFalse();
            String proposed = offers.of(answer).stream().map(Wish::toString).collect(Collectors.joining(" && "));
            if (!proposed.equals(sentence.right().getFirst().toString())) {
                wrong.add("%s%n   meant    %s%n   proposed %s"
                        .formatted(sentence.text(), sentence.right().getFirst(), proposed));
            }
        }
        assertThat(all).hasSizeGreaterThan(30);
        assertThat(wrong).as("%s", String.join("\n", wrong)).hasSizeLessThanOrEqualTo(4);
    }
}
