package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Invoice;
import app.rosalie.chat.Invoices;
import app.rosalie.chat.Reply;
import app.rosalie.playground.PlaygroundPhone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Invoices, from the screen to the money. « facture » asks for one; the payload « trop tard » may not be paid. */
class PaymentTest {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentTest.class);
    private static final String TOKEN = "payments-Secret:TEST:7";

    @RegisterExtension
    private static final Testbed BED = new Testbed(
            "rosalie.telegram.payment-token=" + TOKEN, "logging.level." + PaymentTest.class.getName() + "=info");

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();

    @Test
    void bringsAnInvoiceBelowItsScreen() {
        gets("d:7");
        assertThat(camille.texts()).containsExactly("Voici", "Acompte\nPose gel, mardi 3 mars");
        assertThat(camille.last().labels()).containsExactly("Payer 15,00\u00a0€");
        assertThat(rosalie.context.getBean(Invoices.class).available()).isTrue();
        assertThat(rosalie.sql().queryForList("SELECT payload FROM telegram_outbox", String.class))
                .noneMatch(payload -> payload.contains("Secret"));
    }

    @Test
    void hearsOfMoneyWhereItMayBePaid() {
        gets("d:7");
        camille.phone().pays();
        await().untilAsserted(() -> assertThat(payments()).hasSize(1));
        assertThat(rosalie.chat.checkouts)
                .contains(new CheckoutRequest(payments().getFirst().account(), "d:7", 1_500, "EUR"));
        assertThat(payments().getFirst())
                .returns("d:7", Heard.Paid::payload)
                .returns(1_500L, Heard.Paid::cents)
                .returns("EUR", Heard.Paid::currency);
        assertThat(payments().getFirst().chargeId()).isNotBlank();
    }

    @Test
    void saysNoWhereItMayNot() {
        gets("trop tard");
        String asked = camille.phone().pays();
        assertThat(camille.phone().awaitsToast(asked).text()).isEqualTo("Trop tard");
        assertThat(payments()).isEmpty();
    }

    @Test
    void hearsTheSameMoneyTwiceByTheSameName() {
        gets("d:7");
        telegram.fails("payment", new Fault(broken().order().put("kind", "twice")));
        camille.phone().pays();
        await().untilAsserted(() -> assertThat(payments()).hasSize(2));
        assertThat(payments())
                .extracting(Heard.Paid::chargeId)
                .containsOnly(payments().getFirst().chargeId());
    }

    @Test
    void answersThroughATrouble() {
        gets("d:7");
        telegram.fails("answerPreCheckoutQuery", broken());
        camille.phone().pays();
        await().untilAsserted(() -> assertThat(payments()).hasSize(1));
    }

    /** It tells how long the answers took; no machine is promised to be fast. */
    @Test
    void passesAllThatWaits() {
        gets("d:7");
        rosalie.chat.script = heard -> {
            sleep();
            return Reply.silence();
        };
        rosalie.sql()
                .update(
                        "INSERT INTO telegram_inbox (chat_id, payload, received_at)"
                                + " SELECT 900000 + MOD(x, 500), ?, CURRENT_TIMESTAMP FROM SYSTEM_RANGE(1, 10000)",
                        """
                        {"message":{"chat":{"id":1,"type":"private"},"from":{"id":1,"first_name":"A"},"text":"x"}}""");
        for (long chat = 900_000; chat < 900_500; chat++) {
            PlaygroundPhone.of(telegram.url(), chat, "A").says("x");
        }
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            millis.add(answered());
        }
        assertThat(rosalie.count("telegram_inbox", "TRUE")).isPositive();
        LOG.info(
                "With a full inbox whoever pays waits {} ms (median), {} ms (99 of 100)",
                sorted(millis).skip(49).findFirst().orElseThrow(),
                sorted(millis).skip(98).findFirst().orElseThrow());
        rosalie.sql().update("DELETE FROM telegram_inbox");
    }

    private static LongStream sorted(List<Long> millis) {
        return millis.stream().mapToLong(Long::longValue).sorted();
    }

    private long answered() {
        long before = answers();
        long begin = System.nanoTime();
        camille.phone().pays();
        await().pollInterval(Duration.ofMillis(2)).until(() -> answers() > before);
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private long answers() {
        return camille.received().size()
                + camille.phone().messages().stream()
                        .filter(seen -> seen.kind().equals("successful_payment"))
                        .count();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void gets(String payload) {
        rosalie.chat.script = heard -> heard instanceof Heard.Text
                ? Reply.show(screen("Voici")).with(new Invoice("Acompte", "Pose gel, mardi 3 mars", payload, 1_500))
                : Reply.show(screen("Reçu"));
        camille.says("facture");
        await().untilAsserted(() -> assertThat(camille.received()).hasSize(2));
    }

    private List<Heard.Paid> payments() {
        return rosalie.chat.heard.stream()
                .filter(heard -> heard.account().chatId() == camille.id())
                .filter(Heard.Paid.class::isInstance)
                .map(Heard.Paid.class::cast)
                .toList();
    }
}
