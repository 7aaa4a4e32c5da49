package app.rosalie.playground.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import app.rosalie.playground.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that is torn or foreign keeps a playground from starting. */
class TornFilesTest extends PlaygroundTest {

    @TempDir
    private Path folder;

    @Override
    protected Storage storage() {
        return FolderStorage.open(folder);
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Only the first half of it was written. */
    private static void tear(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(content, content.length / 2));
    }

    @Test
    void leavesOutWhatIsTorn() throws Exception {
        send("déchiré");
        send("entier");
        emma.says("jamais demandé");
        for (var file : files("messages")) {
            if (Files.readString(file).contains("déchiré")) {
                tear(file);
            }
        }
        for (var file : files("updates")) {
            tear(file);
        }
        restart();
        assertThat(emma.messages())
                .extracting(PlaygroundPhone.Seen::text)
                .containsExactly("/start", "entier", "jamais demandé");
        assertThat(bot.result("getUpdates", Json.object())).isEmpty();
    }

    @Test
    void goesOnAboveWhatItCanStillReadWhereTheNumbersAreTorn() throws Exception {
        int before = send("avant");
        for (var file : files("ids")) {
            tear(file);
        }
        restart();
        assertThat(send("après")).isGreaterThan(before);
    }

    @Test
    void beginsAnewWhereAllIsUnreadable() throws Exception {
        send("avant");
        emma.sends("photo");
        for (var file : files("")) {
            Files.write(file, new byte[] {0, -1, 7});
        }
        restart();
        assertThat(emma.messages()).isEmpty();
        emma.says("/start");
        assertThat(bot.result("getUpdates", Json.object())).hasSize(1);
        send("après");
        assertThat(emma.latest().text()).isEqualTo("après");
    }

    @Test
    void keepsInMemoryWhereThereCanBeNoFolder() throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "");
        var kept = FolderStorage.open(file.resolve("below"));
        kept.put("a/b", new byte[] {7});
        assertThat(kept.get("a/b")).containsExactly(7);
        assertThat(kept.list("a")).containsExactly(new Storage.Entry("b", 1));
        assertThat(kept.list("b")).isEmpty();
        kept.remove("a/b");
        assertThat(kept.get("a/b")).isNull();
    }

    @Test
    void overwritesAsAWholeAndLeavesNoDraft() throws Exception {
        var kept = FolderStorage.open(folder.resolve("apart"));
        kept.put("a/b", "vieux et long".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        kept.put("a/b", new byte[] {7});
        assertThat(kept.get("a/b")).containsExactly(7);
        assertThat(files("apart")).hasSize(1);
        assertThat(kept.get("a/c")).isNull();
    }
}
