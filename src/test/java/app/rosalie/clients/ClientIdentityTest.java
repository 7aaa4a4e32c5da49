package app.rosalie.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientIdentityTest {

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
            anne-sophie de la tour           | Anne-Sophie De La Tour |
            McCartney                        | McCartney         |
            élodie                           | Élodie            |
            李小龙                            | 李小龙             |
            Emma 2                           | Emma 2            |
            '  emma    durand  '             | Emma Durand       |
            """)
    void readsNameAndNumberAsTheyAreTyped(String typed, String name, String phone) {
        assertThat(ClientIdentity.read(typed)).contains(new ClientIdentity(name, phone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "06 12 34 56 78", "123", "🙂", "-", "\u0000", "....", "+33612345678,"})
    void findsNobodyWhereNoNameIsLeft(String typed) {
        assertThat(ClientIdentity.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 4096})
    void findsNobodyInALetter(int length) {
        assertThat(ClientIdentity.read("a".repeat(length))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+33612345678,06 12 34 56 78", "+34612345678,+34 612 34 56 78", "odd,odd"})
    void writesANumberAsItIsDialled(String e164, String readable) {
        assertThat(PhoneNumbers.readable(e164)).isEqualTo(readable);
    }
}
