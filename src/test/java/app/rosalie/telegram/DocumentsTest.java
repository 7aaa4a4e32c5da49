package app.rosalie.telegram;

import static app.rosalie.telegram.ScriptedChat.screen;
import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Document;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Reply;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundPhone.Seen;
import app.rosalie.telegram.TestTelegram.Call;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file that is handed over. */
class DocumentsTest {

    private static final String NAME = "recettes-février.csv";
    private static final String ROWS = "Date;Cliente;Montant\r\n03/03;Emma;45,00";

    @RegisterExtension
    private static final Testbed BED = new Testbed();

    private final TestTelegram telegram = BED.telegram;
    private final Instance rosalie = BED.rosalie;
    private final Person camille = telegram.person();

    @BeforeEach
    void handsOverReceipts() {
        handsOver(document(NAME, "Vos <b>recettes</b>"));
    }

    @Test
    void arrivesAfterTheScreenAndLeavesItInItsPlace() {
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes");
        Seen screen = camille.received().getFirst();
        camille.phone().pressesData(screen.id(), "h");
        camille.sees("vu", "Vos recettes", "Vos recettes");
        camille.causes("sendmessage", "senddocument", "editmessagetext", "senddocument");
    }

    @Test
    void carriesItsWordsAndRings() {
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes");
        Seen seen = camille.last();
        assertThat(seen.html()).isEqualTo("Vos <b>recettes</b>");
        assertThat(seen.silent()).isFalse();
        assertThat(seen.rows()).isEmpty();
        assertThat(seen.file().name()).isEqualTo(NAME);
        assertThat(content(seen)).isEqualTo(ROWS);
    }

    @Test
    void reachesAPhoneWithEveryByteAndItsName() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        handsOver(new Document("Été d’Emma.bin", "", bytes));
        camille.says("octets");
        camille.sees("voilà", "");
        assertThat(camille.last().file().name()).isEqualTo("Été d’Emma.bin");
        assertThat(PlaygroundPhone.download(camille.last().file())).isEqualTo(bytes);
    }

    @Test
    void comesWithoutAScreenToo() {
        rosalie.chat.script = heard -> Reply.silence().with(document(NAME, "seul"));
        camille.says("mes recettes");
        camille.sees("seul");
        assertThat(camille.answerTo(camille.presses())).isEmpty();
        camille.sees("seul", "seul");
        camille.causes("senddocument", "senddocument");
    }

    @Test
    void comesWithPlainWordsWhereTelegramCannotReadTheirMarkup() {
        handsOver(document(NAME, "Vos <x>recettes</x>"));
        camille.says("mes recettes");
        camille.sees("voilà", "Vos recettes");
        assertThat(content(camille.last())).isEqualTo(ROWS);
        assertThat(camille.calls())
                .extracting(Call::method)
                .containsExactly("sendmessage", "senddocument", "senddocument");
    }

    @Test
    void cutsACaptionThatIsTooLong() {
        handsOver(document(NAME, "é".repeat(2_000)));
        camille.says("mes recettes");
        camille.sees("voilà", "é".repeat(1_023) + "…");
    }

    private void handsOver(Document document) {
        rosalie.chat.script = heard -> Reply.show(screen(heard instanceof Heard.Press ? "vu" : "voilà"))
                .with(document);
    }

    private static Document document(String name, String caption) {
        return new Document(name, caption, ROWS.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(Seen seen) {
        return new String(PlaygroundPhone.download(seen.file()), StandardCharsets.UTF_8);
    }
}
