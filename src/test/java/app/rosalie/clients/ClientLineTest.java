package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientLineTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            emma durand 06 12 34 56 78       | Emma Durand       | +33612345678
            06 12 34 56 78 emma durand       | Emma Durand       | +33612345678
            Emma Durand, 06.12.34.56.78      | Emma Durand       | +33612345678
            Emma Durand : 0612345678         | Emma Durand       | +33612345678
            Emma Durand 06-12-34-56-78       | Emma Durand       | +33612345678
            Emma +33 6 12 34 56 78 Durand    | Emma Durand       | +33612345678
            Emma Durand 0033 6 12 34 56 78   | Emma Durand       | +33612345678
            Emma Durand +33 (0)6 12 34 56 78 | Emma Durand       | +33612345678
            Emma Durand 06 39 98 10 01       | Emma Durand       | +33639981001
            Salon Léa 04 78 12 34 56         | Salon Léa         | +33478123456
            Ana Garcia +34 612 34 56 78      | Ana Garcia        | +34612345678
            Kim +44 7911 123456              | Kim               | +447911123456
            EMMA                             | EMMA              |
            emma                             | Emma              |
            anne-sophie de la tour           | Anne-Sophie de la Tour |
            jean d’ormesson                  | Jean d’Ormesson   |
            jeanne d'arc                     | Jeanne d'Arc      |
            de sousa                         | De Sousa          |
            marie le gall                    | Marie Le Gall     |
            karim ben ali                    | Karim Ben Ali     |
            sophie van damme                 | Sophie Van Damme  |
            l’hermite                        | L’Hermite         |
            Emma\u200b Du\u00adrand\u2060             | Emma Durand       |
            \u202eEmma\u202c Durand\u2069\u2066         | Emma Durand       |
            McCartney                        | McCartney         |
            élodie                           | Élodie            |
            李小龙                            | 李小龙             |
            Emma 2                           | Emma 2            |
            '  emma    durand  '             | Emma Durand       |
            """)
    void readsNameAndNumberAsTheyAreTyped(String typed, String name, String phone) {
        assertThat(ClientLine.read(typed).identity()).contains(new ClientIdentity(name, phone));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3164",
                "\u202E",
                "\u200B\u2060\uFEFF",
                "\u2800",
                "\u115F\uFFA0",
                "\u200D",
                "06 12 34 56 78",
                "123",
                "🙂",
                "-",
                "\u0000",
                "....",
                "+33612345678,"
            })
    void findsNobodyWhereNoNameIsLeft(String typed) {
        assertThat(ClientLine.read(typed).identity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 4096})
    void findsNobodyInALetter(int length) {
        assertThat(ClientLine.read("a".repeat(length)).identity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+33612345678,06 12 34 56 78", "+34612345678,+34 612 34 56 78", "odd,odd"})
    void writesANumberAsItIsDialled(String e164, String readable) {
        assertThat(PhoneNumbers.readable(e164)).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +33612345678          | +33612345678
            33612345678           | +33612345678
            33639981234           | +33639981234
            06 12 34 56 78        | +33612345678
            06.12.34.56.78        | +33612345678
            0612345678            | +33612345678
            +33 (0)6 12-34-56-78  | +33612345678
            0033612345678         | +33612345678
            tel:+33612345678      | +33612345678
            612345678             | +33612345678
            06 39 98 12 34        | +33639981234
            04 78 12 34 56        | +33478123456
            34612345678           | +34612345678
            +262 692 12 34 56     | +262692123456
            262692123456          | +262692123456
            """)
    void readsTheNumberOfACardInAnySpelling(String number, String phone) {
        assertThat(ClientLine.ofCard("Léa Petit", number, PARIS)).isEqualTo(new ClientLine("Léa Petit", phone, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0692 12 34 56, +262692123456",
        "0262 12 34 56, +262262123456",
        "06 12 34 56 78, +33612345678",
        "+33612345678, +33612345678",
        "262692123456, +262692123456"
    })
    void takesANumberOfReunionForOneThere(String number, String phone) {
        assertThat(ClientLine.ofCard("Léa", number, REUNION).phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0696 12 34 56 | America/Martinique | +596696123456
            0596 12 34 56 | America/Martinique | +596596123456
            0690 12 34 56 | America/Guadeloupe | +590690123456
            0694 12 34 56 | America/Cayenne    | +594694123456
            0692 12 34 56 | Indian/Reunion     | +262692123456
            0639 12 34 56 | Indian/Mayotte     | +262639123456
            06 12 34 56 78| America/Martinique | +33612345678
            0696 12 34 56 | Europe/Paris       | +596696123456
            0692 12 34 56 | Europe/Paris       | +262692123456
            """)
    void givesANumberOfADepartmentOverseasItsOwnPrefix(String number, String zone, String phone) {
        assertThat(ClientLine.read("Léa " + number, ZoneId.of(zone))).isEqualTo(new ClientLine("Léa", phone, false));
        assertThat(ClientLine.ofCard("Léa", number, ZoneId.of(zone)).phone()).isEqualTo(phone);
        assertThat(PhoneNumbers.readable(phone).replace(" ", "")).isEqualTo(number.replace(" ", ""));
        assertThat(PhoneNumbers.local(phone)).isEqualTo(number.replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emma Durand 06 12 34 56 78 06 39 98 10 01    | +33612345678  | +33639981001 | false
            06 12 34 56 78 Emma Durand 04 78 12 34 56    | +33612345678  | +33478123456 | false
            Emma Durand 06 12 34 56 78 / 06 39 98 10 01  | +33612345678  | +33639981001 | false
            Emma Durand 06 12 34 56 78 ou 06 39 98 10 01 | +33612345678  | +33639981001 | false
            Emma Durand 0612345678 +33612345678          | +33612345678  |              | false
            Emma Durand 0612345678 06 39 98 1            | +33612345678  |              | true
            Emma Durand 0612345678 0478123456 0478123457 | +33612345678  | +33478123456 | true
            """)
    void keepsTwoNumbersAndAsksAboutAThird(String typed, String phone, String other, boolean garbled) {
        ClientLine line = ClientLine.read(typed, PARIS);
        assertThat(line).isEqualTo(new ClientLine("Emma Durand", phone, other, garbled));
        assertThat(ClientLine.read(line.text(), PARIS)).isEqualTo(new ClientLine("Emma Durand", phone, other, false));
    }

    @Test
    void readsATypedNumberInTheSalonsZone() {
        assertThat(ClientLine.read("léa 0692 12 34 56", REUNION))
                .isEqualTo(new ClientLine("Léa", "+262692123456", false));
        assertThat(ClientLine.read("léa 06 12 34 56 78", REUNION))
                .isEqualTo(new ClientLine("Léa", "+33612345678", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "3631", "abc", "#31#", "06 12", "99999999999999999999"})
    void saysWhereACardsNumberIsNone(String number) {
        assertThat(ClientLine.ofCard("Léa", number, PARIS)).isEqualTo(new ClientLine("Léa", null, true));
    }

    @Test
    void takesACardAsItIs() {
        assertThat(ClientLine.ofCard("", "+33612345678", PARIS)).isEqualTo(new ClientLine("", "+33612345678", false));
        assertThat(ClientLine.ofCard("💅", "", PARIS)).isEqualTo(new ClientLine("", null, false));
        assertThat(ClientLine.ofCard(" léa  \n petit ", "", PARIS).name()).isEqualTo("Léa Petit");
        assertThat(ClientLine.ofCard("é".repeat(4_000), "", PARIS).identity()).isPresent();
        assertThat(ClientLine.ofCard("a" + "𝒜".repeat(99), "", PARIS).name()).hasSize(99);
    }

    @ParameterizedTest
    @CsvSource({
        "Emma Durand 06 12 34, true",
        "Emma 06 12 34 56 7, true",
        "Emma 061234567890123, true",
        "Emma Durand, false",
        "Emma 2, false",
        "Emma 2019, false",
        "Emma 06 12 34 56 78, false",
        "12345, true"
    })
    void noticesANumberThatIsNone(String typed, boolean garbled) {
        assertThat(ClientLine.read(typed, PARIS).garbled()).isEqualTo(garbled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emma Durand 06 12 34 56 78", "Emma", "06 12 34 56 78", "Zoé +262 692 12 34 56"})
    void isReadAgainFromItsText(String typed) {
        ClientLine line = ClientLine.read(typed, PARIS);
        assertThat(ClientLine.read(line.text(), PARIS)).isEqualTo(line);
    }
}
