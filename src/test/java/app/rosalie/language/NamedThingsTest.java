package app.rosalie.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.WishCues.Cue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence names, whatever else it says; on Tuesday 3 March 2026 at 9:00. */
class NamedThingsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-03T09:00+01:00[Europe/Paris]");

    private static final NameBook<Long> CLIENTS = NameBook.of(
            Map.of(1L, "Élise Gauthier", 2L, "Julie Martin", 3L, "Julie Faure", 4L, "Chloé Petit", 5L, "Anna Masson"));

    private static final NameBook<Long> TREATMENTS =
            NameBook.of(Map.of(1L, "Balayage", 2L, "Brushing", 3L, "Coupe femme", 4L, "Semi-permanent"));

    private static NamedThings<Long, Long> in(String text) {
        return NamedThings.in(text, NOW, CLIENTS, TREATMENTS);
    }

    @Test
    void findsWhoWhatAndWhenAmongAllOtherWords() {
        var named = in("alors tu notes Élise Gauthier pour un balayage euh vendredi à quatorze heures voilà");
        assertThat(named.clients()).extracting(NameMatch::id).containsExactly(1L);
        assertThat(named.treatments()).extracting(NameMatch::id).containsExactly(1L);
        assertThat(named.day().meanings()).containsExactly(LocalDate.of(2026, 3, 6));
        assertThat(named.time().meanings()).containsExactly(LocalTime.of(14, 0));
        assertThat(named.others()).isFalse();
        assertThat(named.numberLeft()).isFalse();
    }

    @Test
    void doesNotChooseBetweenTwoWhoShareAName() {
        assertThat(in("tu peux noter julie vendredi 11h brushing stp").clients())
                .extracting(NameMatch::id)
                .containsExactlyInAnyOrder(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "élise et anna viennent ensemble vendredi, brushing",
                "anna veut une coupe femme et un brushing vendredi",
                "pas anna, élise : annule élise"
            })
    void tellsThatMoreThanOneIsNamed(String text) {
        assertThat(in(text).others()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon petit est malade, décale tout", "un petit mot pour demain"})
    void takesNoCommonWordForAName(String text) {
        assertThat(in(text).clients()).isEmpty();
    }

    @Test
    void tellsThatANumberIsLeft() {
        assertThat(in("anna vendredi 11h brushing jlui fais a 25").numberLeft()).isTrue();
        assertThat(in("anna vendredi 11h brushing 25€").cents()).isEqualTo(2_500L);
    }

    @Test
    void readsNoMayInTheWordBut() {
        assertThat(in("anna le 17 mais pas avant 16h").day().meanings()).containsExactly(LocalDate.of(2026, 3, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "'Anna le 16, annulée', CANCEL",
        "anna passe de jeudi à vendredi, MOVE",
        "anna a réglé 45 en espèces, PAY",
        "anna est venue hier, OUTCOME",
        "rembourse 10 euros à anna, REFUND",
        "donne le tel d’anna, LOOKUP",
        "préviens anna que j’ai du retard, CLIENT",
        "anna vient quand ?, WHEN",
        "c qui après anna, WHO",
        "j’ai de la place samedi ?, FREE",
        "combien j’ai encaissé hier, TAKINGS",
        "j’en suis où de mon objectif, GOAL",
        "le balayage c’est combien, PRICE",
        "une promo sur les brushings, PROMO",
        "tous annulés sauf anna, EXCEPTION",
        "jeudi non pardon vendredi, DENIAL"
    })
    void hearsWhatAWordSpeaksOf(String text, Cue cue) {
        assertThat(WishCues.in(text)).contains(cue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merci d’avance", "quel temps magnifique", "j’ai adoré cette série", "le soleil revient"})
    void hearsNothingInTalk(String text) {
        assertThat(WishCues.in(text)).isEmpty();
    }
}
