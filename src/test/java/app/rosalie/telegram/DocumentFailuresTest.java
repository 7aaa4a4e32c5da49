package app.rosalie.telegram;

import static app.rosalie.telegram.Fault.broken;
import static app.rosalie.telegram.Fault.flood;
import static app.rosalie.telegram.Fault.lost;
import static app.rosalie.telegram.Fault.refused;
import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.rosalie.chat.Document;
import app.rosalie.chat.Reply;
import app.rosalie.playground.PlaygroundPhone;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A file that is handed over goes as reliably as the screen before it. */
@ExtendWith(OutputCaptureExtension.class)
class DocumentFailuresTest {

    private static final String NAME = "recettes-février.csv";
    private static final String ROWS = "Date;Cliente;Montant\r\n03/03;Emma;45,00";

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();
    private final Document receipts = new Document(NAME, "Vos <b>recettes</b>", ROWS.getBytes(StandardCharsets.UTF_8));

    @BeforeEach
    void handsOverReceipts() {
        rosalie.chat.script = heard -> Reply.show(screen("voilà")).with(receipts);
    }

    @Test
    void waitsUntilItsScreenIsThere() {
        telegram.fails("sendMessage", broken(), flood(1));
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes");
    }

    @Test
    void isTriedAgainWhereTelegramHasTroubleOrAsksToWait() {
        telegram.fails("sendDocument", flood(1), broken().times(2));
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes");
        assertThat(PlaygroundPhone.download(camille.last().file())).isEqualTo(receipts.content());
    }

    @Test
    void isRepeatedOnceWhereNobodyKnowsWhetherItArrived() {
        telegram.fails("sendDocument", lost().times(3));
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes", "Vos recettes");
        rosalie.sendsAllTo(camille.id());
        camille.causes("sendmessage", "senddocument", "senddocument");
    }

    @Test
    void isDroppedWithTheRestForAChatThatBlockedTheBot() {
        rosalie.chat.script = heard -> {
            camille.phone().blocks();
            return Reply.show(screen("dans le vide")).with(receipts);
        };
        camille.says("mes recettes");
        await().until(() -> !rosalie.messenger().reaches(camille.id()));
        rosalie.sendsAllTo(camille.id());
        camille.sees();
        camille.causes("sendmessage");
    }

    @Test
    void isGivenUpWhereItIsRefusedAndShownToNoLog(CapturedOutput output) {
        telegram.fails("sendDocument", refused("file is too strange"));
        camille.says("mes recettes");
        camille.says("encore");
        camille.sees("voilà", "voilà", "Vos recettes");
        String dead = "dead_reason IS NOT NULL AND chat_id = " + camille.id();
        assertThat(rosalie.count("telegram_outbox", dead)).isEqualTo(1);
        assertThat(rosalie.count("telegram_outbox", dead + " AND content IS NOT NULL"))
                .isZero();
        assertThat(output)
                .contains("will never arrive")
                .doesNotContain(NAME)
                .doesNotContain("Emma")
                .doesNotContain("recettes");
    }
}
