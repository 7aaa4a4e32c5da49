package app.rosalie.chat.services;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.chat.Document;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.Terms;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The poster says what is true when it is asked for. */
class PosterPageTest extends SalonTest {

    PosterPageTest() {
        super(Database.H2);
    }

    @Test
    void followsEveryChangeOfAPrice() throws IOException {
        Treatment gel = studio.gel();
        assertThat(poster()).contains("Pose gel 1 h 45 €", "Tarifs au 3 mars 2026");

        studio.presses(new ServicesAction.SetPrice(gel.id(), Money.euros(48), PriceKind.FROM));
        studio.isNow("2026-03-04T09:00");
        assertThat(poster())
                .contains("Pose gel 1 h dès 48 €", "Tarifs au 4 mars 2026")
                .doesNotContain("45 €");

        studio.sells("Brow lift", 0, 30);
        studio.presses(new ServicesAction.Retire(gel.id()));
        assertThat(poster()).contains("Brow lift 30 min gratuit").doesNotContain("Pose gel");
    }

    @Test
    void listsOptionsOfWhatIsSold() throws IOException {
        Treatment gel = studio.gel();
        TreatmentOptions options = house.the(TreatmentOptions.class);
        options.add(studio.id(), gel.id(), new TreatmentOption.Terms("Dépose", Duration.ofMinutes(15), Money.euros(5)));
        assertThat(poster()).contains("Options", "Dépose", "Pose gel · +15 min", "+ 5 €");
        studio.presses(new ServicesAction.Retire(gel.id()));
        studio.sells("Brow lift", 40, 30);
        assertThat(poster()).doesNotContain("Dépose");
    }

    /** Whoever reads it in the window knows what an offer is for, whom, and until when. */
    @Test
    void saysOfAnOfferWhatItIsForAndUntilWhen() throws IOException {
        Treatment gel = studio.gel();
        studio.sells("Brow lift", 40, 30);
        Terms terms = new Terms(
                "Offre de rentrée",
                new Reduction(Reduction.Cut.PERCENT, 20),
                new Scope(List.of(gel.id()), List.of()),
                LocalDate.of(2026, 3, 3),
                LocalDate.of(2026, 3, 31),
                Occasions.ALWAYS,
                true,
                0);
        assertThat(house.the(Promotions.class).offer(house.the(Salons.class).get(studio.id()), terms))
                .isPresent();
        assertThat(poster())
                .contains("En ce moment", "Offre de rentrée", "Pose gel · premier rendez-vous", "31 mars", "−20 %");
        studio.presses(new ServicesAction.Retire(gel.id()));
        assertThat(poster()).doesNotContain("Offre de rentrée");
    }

    @Test
    void tellsWhereTheSalonIsFound() throws IOException {
        studio.gel();
        house.the(Salons.class).move(studio.id(), "Lyon");
        house.the(SalonPages.class).phone(studio.id(), "+33639981001");
        assertThat(poster()).contains("Lyon · 06 39 98 10 01");
    }

    @Test
    void takesTwoHundredTreatments() throws IOException {
        Treatments treatments = house.the(Treatments.class);
        for (int number = 0; number < Treatments.MOST; number++) {
            treatments.add(
                    studio.id(),
                    new Treatment.Offer(
                            "Soin <&> 💅 " + number + " à façon",
                            "Catégorie " + number % 9,
                            Money.euros(number),
                            Duration.ofMinutes(45)));
        }
        String text = poster();
        for (int number = 0; number < Treatments.MOST; number++) {
            assertThat(text).contains("Soin <&> " + number + " à façon");
        }
    }

    @Test
    void tellsEachTradeWhatTheLawAsksOfIt() {
        studio.gel();
        assertThat(html()).contains("là où vous recevez", "3 décembre 1987").doesNotContain("coiffez");
        house.the(Salons.class).trade(studio.id(), Trade.BARBER);
        assertThat(html()).contains("dix prix", "27 mars 1987");
    }

    @Test
    void isNotMadeOfNothing() {
        Reply reply = studio.presses(new ServicesAction.Poster());
        assertThat(reply.document()).isNull();
        assertThat(Objects.requireNonNull(reply.screen()).html()).contains("Aucune prestation");
    }

    private String html() {
        return Objects.requireNonNull(
                        studio.presses(new ServicesAction.Poster()).screen())
                .html();
    }

    /** Its words, with the spaces that a keyboard has. */
    private String poster() throws IOException {
        Document document = Objects.requireNonNull(
                studio.presses(new ServicesAction.Poster()).document());
        assertThat(document.name()).startsWith("tarifs-2026-03-").endsWith(".pdf");
        PdfReader pdf = new PdfReader(document.content());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append(' ');
        }
        return text.toString().replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
