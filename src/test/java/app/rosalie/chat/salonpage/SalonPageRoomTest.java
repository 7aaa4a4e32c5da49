package app.rosalie.chat.salonpage;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.chat.Account;
import app.rosalie.chat.Button;
import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.ClientMessages;
import app.rosalie.clients.Clients;
import app.rosalie.clients.SalonGuests;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.Terms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SalonPageRoomTest extends SalonTest {

    private final Account emma;

    SalonPageRoomTest(Database database) {
        super(database);
        long account = 5_000_000 + studio.id().value();
        emma = new Account(account, account, "Emma", "fr");
    }

    @Test
    void showsTheSalonToWhoeverHasItsLink() {
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        assertThat(presses(emma, new SalonPageAction.Follow(code)))
                .contains(studio.salon().name());
        house.the(SalonPages.class).renewLink(studio.id());
        assertThat(presses(emma, new SalonPageAction.Follow(code)))
                .as("she has been there")
                .contains(studio.salon().name(), "avis");
    }

    @Test
    void tellsWhoeverComesByAFormerLinkThatItHasChangedAndNothingElse() {
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        house.the(SalonPages.class).renewLink(studio.id());
        for (Action action : List.of(
                new SalonPageAction.Follow(code),
                new SalonPageAction.FollowToTreatment(code, studio.gel().id()),
                new SalonPageAction.FollowTorn(code))) {
            Screen screen = screen(new Heard.Press(emma, action));
            assertThat(screen.html()).contains(studio.salon().name(), "a changé de lien");
            assertThat(screen.rows()).hasSize(1);
        }
        assertThat(house.the(SalonGuests.class).isKnown(studio.id(), emma.userId()))
                .isFalse();
    }

    @Test
    void leadsToATreatmentOfTheSalonAndToNoneOfAnother() {
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        Treatment gel = studio.gel();
        assertThat(presses(emma, new SalonPageAction.FollowToTreatment(code, gel.id())))
                .contains(gel.name());
        Treatment secret = Studio.open(house).sells("Soin secret", 99, 60);
        assertThat(presses(emma, new SalonPageAction.FollowToTreatment(code, secret.id())))
                .contains("n’est plus proposée", studio.salon().name())
                .doesNotContain("secret");
        house.the(Treatments.class).retire(studio.id(), gel.id());
        assertThat(presses(emma, new SalonPageAction.FollowToTreatment(code, gel.id())))
                .contains("n’est plus proposée")
                .doesNotContain(gel.name());
    }

    @Test
    void leadsToAPromotionOfTheSalonAndToNoneOfAnotherOrThatIsOver() {
        studio.isNow("2026-03-03T10:00");
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        PromotionId own = offer(studio, "Printemps");
        assertThat(presses(emma, new SalonPageAction.FollowToPromotion(code, own)))
                .contains("Printemps", studio.gel().name());
        Studio other = Studio.open(house);
        PromotionId secret = offer(other, "Soldes secrètes");
        assertThat(presses(emma, new SalonPageAction.FollowToPromotion(code, secret)))
                .contains("pas en cours")
                .doesNotContain("secrètes");
        house.the(Promotions.class).end(studio.salon(), own);
        assertThat(presses(emma, new SalonPageAction.FollowToPromotion(code, own)))
                .contains("pas en cours")
                .doesNotContain("Printemps");
    }

    private PromotionId offer(Studio whose, String name) {
        whose.gel();
        Terms terms = new Terms(
                name,
                new Reduction(Reduction.Cut.PERCENT, 10),
                Scope.ALL,
                LocalDate.parse("2026-03-01"),
                null,
                Occasions.ALWAYS,
                false,
                0);
        return house.inOneTransaction(() -> house.the(Promotions.class)
                .offer(whose.salon(), terms)
                .orElseThrow()
                .promotion()
                .id());
    }

    @Test
    void leafsThroughWhatItSellsHoweverMuchThatIs() {
        for (int i = 0; i < 45; i++) {
            studio.sells("Soin %02d".formatted(i), 20 + i, 30);
        }
        studio.offers("Couleur", Duration.ofMinutes(90), null);
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        presses(emma, new SalonPageAction.Follow(code));
        SalonNumber here = new SalonNumber(studio.id().value());
        Screen all = screen(new Heard.Press(emma, new SalonPageAction.Treatments(here)));
        Action next = press(all, "Ongles");
        StringBuilder seen = new StringBuilder();
        int pages = 0;
        while (next != null) {
            Screen page = screen(new Heard.Press(emma, next));
            assertThat(page.html().length()).isLessThan(1_000);
            assertThat(page.rows().size()).isLessThan(8);
            seen.append(page.html());
            next = press(page, "Suite");
            pages++;
        }
        assertThat(pages).isEqualTo(6);
        assertThat(seen).contains("Soin 00", "Soin 44").doesNotContain("Couleur");
    }

    private static @Nullable Action press(Screen screen, String label) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.label().contains(label))
                .map(button -> ((Button.Press) button).action())
                .findFirst()
                .orElse(null);
    }

    @Test
    void tellsAGuestWhenSheCanWrite() {
        LinkCode code = house.the(SalonPages.class).of(studio.id()).code();
        SalonNumber here = new SalonNumber(studio.id().value());
        presses(emma, new SalonPageAction.Follow(code));
        assertThat(presses(emma, new SalonPageAction.AskMessage(here))).contains("dès que vous");
        assertThat(house.the(ClientMessages.class).countOpen(studio.id())).isZero();
        assertThat(screen(new Heard.Press(studio.owner(), new SalonPageAction.AskMessage(here)))
                        .question())
                .isNull();
    }

    @Test
    void tellsAStrangerNothingOfASalonWhoseNumberSheTries() {
        Action byNumber = new SalonPageAction.Open(new SalonNumber(studio.id().value()));
        assertThat(presses(emma, byNumber))
                .isEqualTo(presses(emma, new SalonPageAction.Open(new SalonNumber(999_999_999))));
        assertThat(says(emma, "/start s_" + Long.toString(studio.id().value(), Character.MAX_RADIX)))
                .isEqualTo(presses(emma, byNumber));
    }

    @Test
    void staysOpenToTheSalonsOwnClientsAndItsOwner() {
        var client = house.the(Clients.class).add(studio.id(), new ClientIdentity("Emma Durand", null));
        house.the(ClientAccounts.class).link(studio.id(), client.client().id(), emma.userId());
        Action byNumber = new SalonPageAction.Open(new SalonNumber(studio.id().value()));
        assertThat(presses(emma, byNumber)).contains(studio.salon().name());
        assertThat(presses(studio.owner(), byNumber)).contains(studio.salon().name());
    }

    private String presses(Account who, Action action) {
        return html(new Heard.Press(who, action));
    }

    private String says(Account who, String text) {
        return html(new Heard.Text(who, text));
    }

    private String html(Heard heard) {
        return screen(heard).html();
    }

    private Screen screen(Heard heard) {
        Screen screen =
                house.inOneTransaction(() -> house.the(Chat.class).hear(heard)).screen();
        return Objects.requireNonNull(screen);
    }
}
