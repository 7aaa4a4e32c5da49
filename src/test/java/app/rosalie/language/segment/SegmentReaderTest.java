package app.rosalie.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.segment.SegmentReader.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentReaderTest {

    @ParameterizedTest
    @CsvSource({
        "mes VIP, VIP",
        "VIP, VIP",
        "qui sont mes clientes fidèles ?, LOYAL",
        "montre moi les fidèles stp, LOYAL",
        "les clientes inactives, INACTIVE",
        "mes clients inactifs, INACTIVE",
        "qui est à risque, AT_RISK",
        "mes clientes à risque, AT_RISK",
        "les nouvelles clientes, NEW",
        "combien de nouvelles clientes ?, NEW",
        "celles qui viennent plus, INACTIVE",
        "qui risque de ne pas revenir ?, AT_RISK",
        "segments, ALL",
        "mes segments, ALL",
        "la segmentation de ma clientèle, ALL"
    })
    void hearsWhichAreMeant(String text, Kind kind) {
        assertThat(SegmentReader.read(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le nouveau",
                "nouvelle cliente emma durand 0612345678",
                "nouvelle presta brow lift 45 min 40€",
                "emma est fidèle",
                "rdv vip demain 14h",
                "des nouvelles de julie ?",
                "note pour julie : fidèle depuis 2020",
                "mes fidèles et mes VIP",
                "c'est risqué",
                "qui vient demain",
                "qui n'est pas fidèle ?",
                "celles qui ne sont plus VIP",
                "mes clientes pas fidèles",
                "celles qui ne viennent pas souvent",
                "qui est venu cette semaine ?",
                "qui n'est pas venu depuis 2 mois ?",
                "bonjour"
            })
    void leavesOthersAlone(String text) {
        assertThat(SegmentReader.read(text)).isEmpty();
    }
}
