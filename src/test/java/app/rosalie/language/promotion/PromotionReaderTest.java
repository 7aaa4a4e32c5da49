package app.rosalie.language.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.language.promotion.SaidPromotion.Act;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On Tuesday 3 March 2026. */
class PromotionReaderTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            −15 % sur manucure en août | PERCENT 1500 · 2026-08-01..2026-08-31 · manucure
            promo balayage 20 % la semaine prochaine | PERCENT 2000 · 2026-03-09..2026-03-15 · balayage
            10 € de moins sur la couleur du 1er au 15 décembre | OFF 1000 · 2026-12-01..2026-12-15 · couleur
            brushing à 25 € les mardis et jeudis matin jusqu'à fin janvier | PRICE 2500 · ..2027-01-31 · [TUESDAY, THURSDAY] · 0-720 · brushing
            -20% première visite | PERCENT 2000 · first
            5 premières clientes | 5
            les 10 premières | 10
            moins quinze pour cent sur la manucure | PERCENT 1500 · manucure
            dix euros de moins sur la couleur | OFF 1000 · couleur
            moitié prix sur le brushing demain | PERCENT 5000 · 2026-03-04..2026-03-04 · brushing
            brushing offert | PRICE 0 · brushing
            12,5 % sur la couleur | PERCENT 1250 · couleur
            du lundi au jeudi de 9h à 12h | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY] · 540-720
            en semaine avant 11h | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] · 0-660
            heures creuses | off-peak
            -20 % sur la manucure du 20 mars au 10 mars | PERCENT 2000 · backwards · manucure
            -20 % sur tout du 20 décembre au 5 janvier | PERCENT 2000 · 2026-12-20..2027-01-05 · all
            −20 % sur les ongles tout le mois de mars | PERCENT 2000 · 2026-03-01..2026-03-31 · ongles
            la semaine du 16 | 2026-03-16..2026-03-22
            jusquau 15 mars | ..2026-03-15
            pendant 2 semaines | 2026-03-03..2026-03-16
            sans date de fin | endless
            """)
    void hears(String text, String expected) {
        SaidPromotion said = PromotionReader.read(text, NOW);
        assertThat(words(said)).isEqualTo(expected);
    }

    private static String words(SaidPromotion said) {
        List<String> words = new ArrayList<>();
        said.reduction().ifPresent(by -> words.add(by.kind() + " " + by.hundredths()));
        SaidPromotion.Dates dates = said.dates();
        if (dates.first().isPresent() || dates.last().isPresent()) {
            words.add(dates.first().map(Object::toString).orElse("") + ".."
                    + dates.last().map(Object::toString).orElse(""));
        }
        if (dates.endless()) {
            words.add("endless");
        }
        if (dates.backwards()) {
            words.add("backwards");
        }
        if (!said.weekdays().isEmpty()) {
            words.add(new TreeSet<>(said.weekdays()).toString());
        }
        said.hours().ifPresent(hours -> words.add(hours.from() + "-" + hours.to()));
        if (said.offPeak()) {
            words.add("off-peak");
        }
        if (said.firstVisit()) {
            words.add("first");
        }
        said.most().ifPresent(most -> words.add(Integer.toString(most)));
        if (said.wholeSalon()) {
            words.add("all");
        }
        words.addAll(PromotionReader.unread(said.rest()));
        return words.stream().collect(Collectors.joining(" · "));
    }

    @Test
    void hearsWhatIsToBeDone() {
        assertThat(PromotionReader.read("stop la promo manucure", NOW).act()).isEqualTo(Act.END);
        assertThat(PromotionReader.read("mets en pause la promo manucure", NOW).act())
                .isEqualTo(Act.PAUSE);
        assertThat(PromotionReader.read("reprends la promo manucure", NOW).act())
                .isEqualTo(Act.RESUME);
        assertThat(PromotionReader.read("fini l'hiver, −20 % sur tout", NOW).act())
                .isEqualTo(Act.OFFER);
    }
}
