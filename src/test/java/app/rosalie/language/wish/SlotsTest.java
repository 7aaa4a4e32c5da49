package app.rosalie.language.wish;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.TextSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a Tuesday, the 3rd of March 2026, at nine. */
class SlotsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final NameBook<Integer> CLIENTS = NameBook.of(Map.of(
            1,
            "Emma Durand",
            2,
            "Karim Meziane",
            3,
            "Sofia Garcia",
            4,
            "Marie Lefebvre",
            5,
            "Hugo Bonnet",
            6,
            "Iris Clément",
            7,
            "Anna Masson"));
    private static final NameBook<Integer> TREATMENTS =
            NameBook.of(Map.of(1, "Coupe femme", 2, "Pose gel", 3, "Brushing", 4, "Manucure"));

    private static Slots<Integer, Integer> slots(String text) {
        return Slots.of(Parts.of(text, NOW, CLIENTS, TREATMENTS, WishModel.shared()::isOrdinary), NOW);
    }

    private static List<String> clients(String text) {
        return slots(text).clients().stream()
                .map(one -> one.meant().getFirst().name())
                .toList();
    }

    private static List<String> treatments(String text) {
        return slots(text).treatments().stream()
                .map(Named::meant)
                .map(List::getFirst)
                .map(NameMatch::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "15h non pardon 16h, 16:00",
        "plutôt 14h que 13h30, 14:00",
        "13h au lieu de 14h, 13:00",
        "9h45 pas 9h30, 09:45",
        "non pas 14h mais 15h, 15:00",
        "à 17h et non à 19h, 17:00"
    })
    void hearsCorrections(String text, LocalTime meant) {
        assertThat(slots(text).time().likeliest()).contains(meant);
    }

    @Test
    void asksOnlyWhereNoSuchDayIs() {
        assertThat(slots("jeudi 5 à 14h").isADayLeft()).isFalse();
        assertThat(slots("jeudi 5 à 14h").time().likeliest()).contains(LocalTime.of(14, 0));
        assertThat(slots("jeudi 6 à 14h").isADayLeft()).isTrue();
        assertThat(slots("samedi 14 à 15 heures un brushing").time().likeliest())
                .contains(LocalTime.of(15, 0));
    }

    @Test
    void keepsTheHoursOfAHalfDayAndTheDayOfAnother() {
        assertThat(slots("lundi j’ouvre aussi le midi, de 12h à 13h").until()).isEqualTo(LocalTime.of(13, 0));
        assertThat(slots("annule samedi 14, tous les rendez-vous de la journée").allDays())
                .containsExactly(LocalDate.of(2026, 3, 14));
        assertThat(slots("n’annule rien").says(Turn.CALLS_NOTHING_OFF)).isTrue();
        assertThat(slots("recule Emma d’un quart d’heure, merci d’avance").says(Turn.EARLIER))
                .isFalse();
        assertThat(slots("❌ Emma").says(Turn.CANCELS)).isTrue();
    }

    @Test
    void tellsListedDaysAndWindowsApart() {
        assertThat(slots("demain le matin et de 15h à 17h").areWindowsApart()).isTrue();
        assertThat(slots("le matin, seulement le matin").areWindowsApart()).isFalse();
        assertThat(slots("décale jeudi et samedi d’une heure").areListed()).isTrue();
        assertThat(slots("décale jeudi et samedi d’une heure").shift()).isEqualTo(Duration.ofHours(1));
        assertThat(slots("décale de jeudi à samedi").areListed()).isFalse();
        assertThat(slots("c’est 14h maintenant").time().likeliest()).contains(LocalTime.of(14, 0));
    }

    @Test
    void greetsNobodyOfTheBookBesideSomebodyElse() {
        assertThat(clients("coucou Sofia, c’est Emma")).containsExactly("Emma Durand");
        assertThat(clients("bonjour Emma, vendredi 14h")).containsExactly("Emma Durand");
    }

    @Test
    void hearsCorrectionsOfNamesAndTreatments() {
        assertThat(clients("pas Emma, Sofia vendredi 10h")).containsExactly("Sofia Garcia");
        assertThat(treatments("Emma brushing, non pardon, manucure")).containsExactly("Manucure");
        assertThat(slots("annule tout jeudi sauf Sofia").clients()).isEmpty();
        assertThat(slots("annule tout jeudi sauf Sofia").exceptedClients()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "le dernier samedi de mars, 2026-03-28",
        "le premier lundi d’avril, 2026-04-06",
        "aujourd’hui en huit, 2026-03-10",
        "demain en quinze, 2026-03-18",
        "mercredi dans deux semaines, 2026-03-18",
        "le lendemain de Noël, 2026-12-26",
        "le samedi avant Pâques, 2026-04-04",
        "lundi de Pâques, 2026-04-06",
        "le 11 mras, 2026-03-11",
        "elle peut que le vendredi donc le vendredi vingt, 2026-03-20"
    })
    void findsDaysThatAreToldByOthers(String text, LocalDate day) {
        assertThat(slots(text).day().likeliest()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "toute la semaine de l’Ascension, 2026-05-11, 2026-05-17",
        "du lundi de Pâques au samedi, 2026-04-06, 2026-04-11",
        "le pont de l’Ascension, 2026-05-14, 2026-05-17",
        "le pont de l’ascension du jeudi au samedi, 2026-05-14, 2026-05-16",
        "du jeudi 23 au dimanche 26 avril, 2026-04-23, 2026-04-26",
        "d’ici jeudi soir, 2026-03-03, 2026-03-05"
    })
    void findsStretches(String text, LocalDate first, LocalDate last) {
        assertThat(slots(text).allDays()).startsWith(first).endsWith(last);
    }

    @Test
    void takesNoOtherWordForAMonth() {
        assertThat(Parts.of("le 17 mais pas avant 10h", NOW, CLIENTS, TREATMENTS, _ -> true)
                        .misspelt())
                .isFalse();
    }

    @Test
    void leavesExceptedDaysOut() {
        assertThat(slots("la semaine prochaine sauf mardi").allDays())
                .hasSize(6)
                .doesNotContain(LocalDate.of(2026, 3, 10));
    }

    @Test
    void readsHoursThatAreBounds() {
        assertThat(slots("pas avant 16h").from()).isEqualTo(LocalTime.of(16, 0));
        assertThat(slots("vendredi matin").until()).isEqualTo(LocalTime.NOON);
        assertThat(slots("mardi après-midi").until()).isNull();
        assertThat(slots("9h 12h30").pointsAreARange()).isTrue();
        assertThat(slots("je pars à 15h parce que mon train est à 16h").pointsAreARange())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Samir Meziane vendredi 18h'",
        "'Le frère de Karim, Samir Meziane, vient vendredi'",
        "'Hugo Clément passe à la télé'",
        "'Lina se marie samedi'"
    })
    void takesNoStrangerForAClient(String text) {
        assertThat(slots(text).clients()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'nvelle cliente lola marchand mardi 10h', 'lola marchand'",
        "'Éléonore Vasseur, première fois chez moi, le 23 mai', 'Éléonore Vasseur'",
        "'rdv Malik Diallo demain 10h', 'Malik Diallo'"
    })
    void findsTheNameOfSomebodyNew(String text, String name) {
        assertThat(slots(text).unknownName()).isEqualTo(name);
    }

    @Test
    void keepsSlipsInNames() {
        assertThat(clients("anna masosn vendredi")).containsExactly("Anna Masson");
    }

    @Test
    void tellsPricesFromDeposits() {
        assertThat(slots("brushing, je lui fais à 25").cents()).isEqualTo(2_500L);
        assertThat(slots("brushing avec 30 € d’acompte").cents()).isNull();
        assertThat(slots("brushing avec 30 € d’acompte").deposit()).isEqualTo("30 €");
    }

    @Test
    void takesNoTelephoneForATime() {
        var slots = slots("Emma vendredi 10h, 06 12 34 56 78");
        assertThat(slots.points()).hasSize(1);
        assertThat(slots.parts().phones()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"le 31 février", "31 avril", "le 30 fevrier", "le 31 juin"})
    void knowsDatesThatDoNotExist(String text) {
        assertThat(ImpossibleDate.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"le 31 mars", "29 février", "le 30 avril", "15 mai"})
    void knowsDatesThatDo(String text) {
        assertThat(ImpossibleDate.isIn(text)).isFalse();
    }

    @Test
    void partsAMessageWhereItMayPassToTheNextWish() {
        assertThat(Clauses.of("annule Sofia et mets Emma à 10h", List.of()))
                .containsExactly("annule Sofia", "mets Emma à 10h");
        assertThat(Clauses.of("ferme jeudi\nouvre samedi", List.of())).containsExactly("ferme jeudi", "ouvre samedi");
        assertThat(Clauses.of("ferme jeudi", List.of())).containsExactly("ferme jeudi");
        assertThat(Clauses.of("ferme entre 14h et 15h", List.of(new TextSpan(6, 22))))
                .containsExactly("ferme entre 14h et 15h");
    }
}
