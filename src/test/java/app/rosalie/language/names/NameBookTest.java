package app.rosalie.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.TabledNames;
import app.rosalie.language.text.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class NameBookTest {

    private static final NameBook<Long> CLIENTS = NameBook.of(TabledNames.CLIENTS);
    private static final NameBook<Long> TREATMENTS = NameBook.of(TabledNames.TREATMENTS);

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = TabledNames.MEANT_CLIENTS)
    void findsWhoIsMeant(String typed, String name) {
        assertThat(CLIENTS.find(typed).getFirst().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = TabledNames.MEANT_TREATMENTS)
    void findsTreatmentsByTheirBeginnings(String typed, String name) {
        assertThat(TREATMENTS.find(typed).getFirst().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @FieldSource("app.rosalie.language.TabledNames#NOBODY")
    void findsNobodyForOtherWords(String typed) {
        assertThat(CLIENTS.find(typed)).isEmpty();
    }

    @Test
    void neverPicksOneOfTwoWithTheSameFirstName() {
        var matches = CLIENTS.find("emma");

        assertThat(matches).extracting(NameMatch::id).containsExactly(1L, 2L);
        assertThat(matches.get(0).score()).isEqualTo(matches.get(1).score());
    }

    @Test
    void saysHowSureItIsAndWhichWordsItUsed() {
        var whole = CLIENTS.find("rdv emma dupont").getFirst();

        assertThat(whole.score()).isEqualTo(1);
        assertThat(whole.used()).containsExactly(new TextSpan(4, 8), new TextSpan(9, 15));
        assertThat(CLIENTS.find("julei").getFirst().score()).isBetween(0.1, 0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', nullValues = "-", textBlock = """
            emma dupont semi    = Emma Dupont              = Semi-permanent   = ''
            emma semi           = Emma Dupont, Emma Martin = Semi-permanent   = ''
            semi lea            = Léa Bernard              = Semi-permanent   = ''
            lea coul            = Léa Bernard              = Couleur racines  = ''
            nadia benali semi   = ''                       = Semi-permanent   = nadia benali
            rose garnier        = Rose Garnier             = ''               = ''
            julie soin rose     = Julie Moreau             = Soin à la rose   = ''
            julie balayage      = Julie Moreau             = ''               = balayage
            nadia               = ''                       = ''               = nadia
            """)
    void sharesTheWordsOfABooking(String words, String clients, String treatments, String unknown) {
        var shared = BookingWords.of(words, CLIENTS, TREATMENTS);

        assertThat(names(shared.clients())).isEqualTo(clients);
        assertThat(names(shared.treatments())).isEqualTo(treatments);
        assertThat(shared.unknown()).isEqualTo(unknown);
    }

    @Test
    void findsOneOfFiveThousand() {
        var random = new Random(5000);
        var names = new HashMap<Long, String>();
        for (var id = 0L; id < 5000; id++) {
            names.put(id, name(random) + " " + name(random));
        }
        var book = NameBook.of(names);

        var words = BookingWords.of("rdv " + names.get(77L) + " coul et soin rose", book, TREATMENTS);

        assertThat(words.clients()).extracting(NameMatch::id).contains(77L);
    }

    private static String name(Random random) {
        var syllables = List.of(
                "ma", "ri", "le", "na", "so", "chlo", "ber", "du", "pont", "mar", "tin", "ju", "lie", "ca", "el");
        return IntStream.range(0, random.nextInt(2, 5))
                .mapToObj(_ -> syllables.get(random.nextInt(syllables.size())))
                .reduce("", String::concat);
    }

    private static String names(List<NameMatch<Long>> matches) {
        return String.join(", ", matches.stream().map(NameMatch::name).toList());
    }
}
