package app.rosalie.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.playground.PlaygroundPhone;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A Telegram that counts what it is sent and refuses what is too much. */
class RefusedForHasteTest {

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Person camille = telegram.person();
    private final double before = floods();

    @AfterEach
    void bearsAll() {
        PlaygroundPhone.setRates(telegram.url(), "{}");
    }

    /** Whoever types fast makes nobody else wait; and in her own chat it stays at a few calls that are refused. */
    @Test
    void oneChatThatIsTooFastWaitsAlone() {
        PlaygroundPhone.setRates(telegram.url(), "{\"chat\":1,\"chatBurst\":2}");
        Person sophie = telegram.person();
        List<String> fast = IntStream.range(0, 6).mapToObj(i -> "n" + i).toList();
        fast.forEach(camille::says);
        await().until(() -> floods() > before);
        sophie.says("bonjour");
        sophie.sees("bonjour");
        assertThat(camille.texts()).hasSizeLessThan(fast.size());
        camille.sees(fast.toArray(String[]::new));
        assertThat(floods() - before).isBetween(1.0, 3.0);
    }

    /** Three hundred at once, thirty a second: what is refused is what was on its way when the first was. */
    @Test
    void allWaitWhereTheWholeBotIsTooFastAndComeOneByOne() {
        PlaygroundPhone.setRates(telegram.url(), "{\"bot\":30}");
        List<Person> people = Stream.generate(telegram::person).limit(150).toList();
        people.forEach(person -> person.says("bonjour"));
        people.forEach(person -> person.sees("bonjour"));
        assertThat(floods() - before).isBetween(3.0, 75.0);
    }

    private static double floods() {
        return BED.rosalie
                .context
                .getBean(MeterRegistry.class)
                .counter("rosalie.telegram.floods")
                .count();
    }
}
