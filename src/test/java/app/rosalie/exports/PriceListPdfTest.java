package app.rosalie.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.exports.PriceSheet.Entry;
import app.rosalie.exports.PriceSheet.Kind;
import app.rosalie.exports.PriceSheet.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What whoever opens the file finds in it. */
class PriceListPdfTest {

    private static final ZonedDateTime MADE = ZonedDateTime.parse("2026-03-03T09:00+01:00[Europe/Paris]");

    @Test
    void saysEverythingThatIsSold() {
        PdfReader pdf = read(sheet(List.of(
                new Section(
                        Kind.TREATMENTS,
                        "Coiffure",
                        List.of(
                                entry("Coupe femme", "45 min", "45 €"),
                                new Entry(
                                        "Couleur", "1 h 30", "Racines et longueurs.\nSoin compris.", "dès 70 €", null),
                                entry("Conseil", "15 min", "gratuit"))),
                new Section(Kind.OPTIONS, "En option", List.of(entry("Soin profond", "+ 15 min", "+ 12 €"))),
                new Section(
                        Kind.PROMOTIONS,
                        "En ce moment",
                        List.of(
                                new Entry("Duo", "jusqu’au 31 mars", "", "60 €", "75 €"),
                                entry("Mardi gel", "le mardi", "45 €"))))));
        assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf))
                .contains("Studio Camille", "Tarifs", "Lyon · 06 39 98 10 01", "Tarifs au 3 mars 2026")
                .contains("Coiffure Coupe femme 45 min 45 €")
                .contains("Couleur 1 h 30 dès 70 € Racines et longueurs. Soin compris.")
                .contains("Conseil 15 min gratuit")
                .contains("En option Soin profond + 15 min + 12 €")
                .contains("En ce moment Duo jusqu’au 31 mars 75 € 60 €")
                .contains("Mardi gel le mardi 45 €")
                .contains("Prix toutes taxes comprises, service compris.", "Une note est due.")
                .doesNotContain("1 / 1");
    }

    @Test
    void goesOnOverAsManyPagesAsItTakes() {
        List<Section> sections = IntStream.range(0, 8)
                .mapToObj(category -> new Section(
                        Kind.TREATMENTS,
                        "Catégorie " + category,
                        IntStream.range(0, 25)
                                .mapToObj(number -> new Entry(
                                        "Prestation %d-%d, longue et détaillée, pour cheveux épais"
                                                .formatted(category, number),
                                        "1 h 15",
                                        "x".repeat(300),
                                        "dès " + number + " €",
                                        null))
                                .toList()))
                .toList();
        PdfReader pdf = read(sheet(sections));
        int pages = pdf.getNumberOfPages();
        assertThat(pages).isBetween(5, 25);
        String text = text(pdf);
        for (Section section : sections) {
            section.entries().forEach(entry -> assertThat(text).contains(entry.name()));
        }
        // What stands around the prices on every page is read once.
        assertThat(text).containsOnlyOnce("Tarifs au 3 mars 2026").containsOnlyOnce("Studio Camille");
        assertThat(text(pdf, pages)).startsWith("Catégorie 7 Prestation 7-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "💅🏽 Pose gel ✨|Pose gel",
                "Coupe 💇‍♀️ femme|Coupe femme",
                "<b>Pose</b> & déco &amp; <i>gel</i>|<b>Pose</b> & déco &amp; <i>gel</i>",
                "E\u0301clat œuvre ŒÆ ß|Éclat œuvre ŒÆ ß",
                "Pose\u202E leg\u200B gel|Pose leg gel",
                "Soin\u00A0: 1\u202F234,50\u00A0€|Soin : 1 234,50 €",
                "Хвост Ελληνικά Nguyễn|Хвост Ελληνικά Nguyễn"
            })
    void leavesOutWhatNoFontHas(String name, String shown) {
        assertThat(text(read(sheet(List.of(new Section(Kind.TREATMENTS, name, List.of(entry(name, "1 h", "5 €"))))))))
                .contains(shown + " " + shown + " 1 h 5 €");
    }

    @Test
    void keepsWhatIsFarTooLongOnThePage() {
        String word = "X".repeat(400);
        PdfReader pdf = read(new PriceSheet(
                word,
                word,
                word,
                List.of(new Section(
                        Kind.PROMOTIONS, word, List.of(new Entry(word, word, word, "9".repeat(60) + " €", word)))),
                "Tarifs au 3 mars 2026",
                List.of(word),
                Locale.FRANCE,
                MADE));
        assertThat(pdf.getNumberOfPages()).isBetween(1, 3);
        assertThat(text(pdf)).contains("Tarifs au 3 mars 2026");
    }

    @Test
    void drawsNothingOfANameWithoutALetter() {
        assertThat(text(read(sheet(List.of(new Section(Kind.TREATMENTS, "✨", List.of(entry("💅", "1 h", "5 €"))))))))
                .contains("1 h 5 €");
    }

    @Test
    void bringsItsFontsAlong() {
        PdfReader pdf =
                read(sheet(List.of(new Section(Kind.TREATMENTS, "Soins", List.of(entry("Gel", "1 h", "5 €"))))));
        List<String> fonts = new ArrayList<>();
        for (int number = 0; number < pdf.getXrefSize(); number++) {
            if (pdf.getPdfObject(number) instanceof PdfDictionary dictionary
                    && PdfName.FONTDESCRIPTOR.equals(dictionary.get(PdfName.TYPE))) {
                assertThat(dictionary.get(PdfName.FONTFILE2)).isNotNull();
                fonts.add(dictionary.get(PdfName.FONTNAME).toString());
            }
        }
        assertThat(fonts).hasSize(3).allMatch(name -> name.contains("+Inter-"));
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        PdfReader pdf =
                read(sheet(List.of(new Section(Kind.TREATMENTS, "Soins", List.of(entry("Gel", "1 h", "5 €"))))));
        assertThat(pdf.getInfo())
                .containsEntry("Title", "Tarifs – Studio Camille")
                .containsEntry("Author", "Studio Camille")
                .containsEntry("CreationDate", "D:20260303090000+01'00'");
        PdfDictionary catalog = pdf.getCatalog();
        assertThat(catalog.getAsString(PdfName.LANG)).hasToString("fr-FR");
        assertThat(catalog.getAsDict(PdfName.MARKINFO)
                        .getAsBoolean(PdfName.MARKED)
                        .booleanValue())
                .isTrue();
        assertThat(catalog.getAsDict(PdfName.STRUCTTREEROOT)).isNotNull();
        assertThat(pdf.getPageSize(1).getWidth()).isEqualTo(595);
        assertThat(pdf.getPageSize(1).getHeight()).isEqualTo(842);
    }

    @Test
    void isMadeByManyAtOnce() {
        PriceSheet sheet = sheet(IntStream.range(0, 4)
                .mapToObj(category -> new Section(
                        Kind.TREATMENTS,
                        "Catégorie " + category,
                        IntStream.range(0, 10)
                                .mapToObj(number -> entry("Soin " + number, "1 h", number + " €"))
                                .toList()))
                .toList());
        String alone = text(read(sheet));
        assertThat(IntStream.range(0, 64).parallel().mapToObj(_ -> text(read(sheet))))
                .allMatch(alone::equals);
    }

    @Test
    void isNotMadeOfNothing() {
        assertThatThrownBy(() -> sheet(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Entry entry(String name, String detail, String price) {
        return new Entry(name, detail, "", price, null);
    }

    private static PriceSheet sheet(List<Section> sections) {
        return new PriceSheet(
                "Studio Camille",
                "Tarifs",
                "Lyon · 06 39 98 10 01",
                sections,
                "Tarifs au 3 mars 2026",
                List.of("Prix toutes taxes comprises, service compris.", "Une note est due."),
                Locale.FRANCE,
                MADE);
    }

    private static PdfReader read(PriceSheet sheet) {
        try {
            return new PdfReader(PriceListPdf.of(sheet));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With the spaces that a keyboard has. */
    private static String text(PdfReader pdf) {
        return String.join(
                " ",
                IntStream.rangeClosed(1, pdf.getNumberOfPages())
                        .mapToObj(page -> text(pdf, page))
                        .toList());
    }

    private static String text(PdfReader pdf, int page) {
        try {
            return new PdfTextExtractor(pdf)
                    .getTextFromPage(page)
                    .replaceAll("[\\s\u00A0\u202F]+", " ")
                    .strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
