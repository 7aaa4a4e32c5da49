package app.rosalie.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.conversations.Witness.Heads;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** What a person sees of a file, as lines of a story; a bot beside Rosalie sends it. */
class WordingTest {

    private static final String TOKEN = "1:playground";
    private static final long CAMILLE = 1001;
    private static final Heads HEADS =
            new Heads("Rosalie :", "Rosalie modifie :", "Rosalie remplace :", "Rosalie efface :", "");

    private PlaygroundServer server;
    private OkHttpTelegramClient bot;
    private Witness camille;

    @BeforeEach
    void open() {
        server = PlaygroundServer.start(0, TOKEN, InstantSource.system());
        TelegramUrl url = TelegramUrl.builder()
                .schema("http")
                .host("127.0.0.1")
                .port(server.port())
                .build();
        bot = new OkHttpTelegramClient(new ObjectMapper(), new OkHttpClient(), TOKEN, url);
        camille = new Witness(PlaygroundPhone.of(server.url(), CAMILLE, "Camille"));
        camille.says("/start");
        assertThat(camille.notices(HEADS)).isEmpty();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsAFileAfterItsScreenWithItsCaptionAndItsLines() throws TelegramApiException {
        bot.execute(SendMessage.builder().chatId(CAMILLE).text("Voilà").build());
        send("recettes-mars.csv", "<b>Mars 2026</b>\n2 lignes", "\uFEFFDate;Cliente\r\n\r\n03/03;Zoé\u00a0D.\r\n");
        assertThat(camille.notices(HEADS))
                .containsExactly(
                        "Rosalie :",
                        "  Voilà",
                        "Rosalie :",
                        "  📎 recettes-mars.csv",
                        "  Mars 2026",
                        "  2 lignes",
                        "    Date;Cliente",
                        "",
                        "    03/03;Zoé\u00a0D.");
        assertThat(camille.notices(HEADS)).isEmpty();
    }

    @Test
    void showsTwelveLinesAndHowManyThereAre() throws TelegramApiException {
        String rows =
                IntStream.rangeClosed(1, 30).mapToObj(i -> "ligne " + i + "\n").collect(Collectors.joining());
        send("tout.txt", "", rows);
        List<String> lines = camille.notices(HEADS);
        assertThat(lines).hasSize(15).startsWith("Rosalie :", "  📎 tout.txt", "    ligne 1");
        assertThat(lines).endsWith("    ligne 12", "    … (30 lignes)");
    }

    @Test
    void showsOnlyTheNameOfWhatIsNoText() throws TelegramApiException {
        send("planning.pdf", "", "%PDF");
        send("agenda.ics", "", "BEGIN:VCALENDAR");
        assertThat(camille.notices(HEADS))
                .containsExactly(
                        "Rosalie :", "  📎 planning.pdf", "Rosalie :", "  📎 agenda.ics", "    BEGIN:VCALENDAR");
    }

    @Test
    void tellsWhatStandsBelowTheChatAndThatItWent() throws TelegramApiException {
        SendMessage asks =
                SendMessage.builder().chatId(CAMILLE).text("Votre numéro ?").build();
        asks.setReplyMarkup(new ReplyKeyboardMarkup(List.of(new KeyboardRow(KeyboardButton.builder()
                .text("📱 Partager")
                .requestContact(true)
                .build()))));
        bot.execute(asks);
        List<String> asked = camille.notices(HEADS);
        assertThat(asked).containsExactly("Rosalie :", "  Votre numéro ?", "Rosalie, au clavier : [📱 Partager]");
        camille.sharesNumber("06 39 98 11 22");
        assertThat(camille.notices(HEADS)).isEmpty();
        SendMessage thanks = SendMessage.builder().chatId(CAMILLE).text("Merci").build();
        thanks.setReplyMarkup(new ReplyKeyboardRemove(true));
        bot.execute(thanks);
        assertThat(camille.notices(HEADS)).containsExactly("Rosalie :", "  Merci", "Rosalie range le clavier.");
        List<String> story = new ArrayList<>(List.of("# Son numéro", "", "Camille : /start"));
        story.addAll(asked);
        assertThat(Story.parse(story).lines()).isEqualTo(story);
    }

    @Test
    void isReadInAStoryTheWayItWasWritten() throws TelegramApiException {
        send("recettes.csv", "Mars", "Date;Cliente\n\n03/03;Zoé");
        List<String> story = new ArrayList<>(List.of("# Ses recettes", "", "Camille : /recettes"));
        story.addAll(camille.notices(HEADS));
        assertThat(Story.parse(story).lines()).isEqualTo(story);
        assertThat(Story.parse(story).parts().getLast().answers()).hasSize(6).contains("    Date;Cliente");
    }

    private void send(String name, String caption, String text) throws TelegramApiException {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        bot.execute(SendDocument.builder()
                .chatId(CAMILLE)
                .document(new InputFile(content, name))
                .caption(caption)
                .parseMode("HTML")
                .build());
    }
}
