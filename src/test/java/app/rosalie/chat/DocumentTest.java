package app.rosalie.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final byte[] ROW = {'a', ';', 'b'};

    @ParameterizedTest
    @ValueSource(strings = {"recettes-mars.csv", "Planning d’août 2026.pdf", "a", "_1.ics", "Salon n.2 - Été"})
    void isCalledAsAPhoneCanKeepIt(String name) {
        assertThat(new Document(name, "", ROW).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                ".htaccess",
                "../a.csv",
                "a/b.csv",
                "a\\b.csv",
                "a\u0000.csv",
                "a\r\nb.csv",
                "a\"b.csv",
                "a.",
                "a.csv ",
                "-rf",
                "a<b>.csv",
                "a:b.csv",
                "a%2fb.csv",
                "a\u202Ecsv.exe",
                "💅.csv",
                "1234567890123456789012345678901234567890123456789012345678901"
            })
    void isNotCalledWhatASystemTakesForItsOwn(String name) {
        assertThatThrownBy(() -> new Document(name, "", ROW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasSomethingInItAndNotTooMuch() {
        assertThat(new Document("a", "", new byte[Document.MOST_BYTES]).content())
                .hasSize(Document.MOST_BYTES);
        assertThatThrownBy(() -> new Document("a", "", new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Document("a", "", new byte[Document.MOST_BYTES + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAValueThatNobodyChanges() {
        byte[] mine = ROW.clone();
        var document = new Document("a.csv", "<b>A</b>", mine);
        mine[0] = 'x';
        document.content()[0] = 'y';
        assertThat(document.content()).isEqualTo(ROW);
        assertThat(document)
                .isEqualTo(new Document("a.csv", "<b>A</b>", ROW))
                .hasSameHashCodeAs(new Document("a.csv", "<b>A</b>", ROW))
                .isNotEqualTo(new Document("a.csv", "<b>A</b>", new byte[] {1}))
                .isNotEqualTo(new Document("b.csv", "<b>A</b>", ROW))
                .isNotEqualTo(new Document("a.csv", "", ROW));
    }

    @Test
    void tellsALogNothingOfWhatIsInIt() {
        assertThat(new Document("emma.csv", "Emma", ROW)).hasToString("Document of 3 bytes");
    }

    @Test
    void goesWithAScreenAndAToast() {
        var document = new Document("a.csv", "", ROW);
        var reply = Reply.silence().with(document).toast("Voilà");
        assertThat(reply).isEqualTo(new Reply(null, "Voilà", document, null, null));
    }
}
