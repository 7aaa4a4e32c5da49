package app.rosalie.chat.services;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two hundred treatments with the longest names: every screen that shows them is one that Telegram takes. */
@OnBothDatabases
class ManyTreatmentsTest extends SalonTest {

    private static final int LONGEST = 4096;
    private static final int MOST_BUTTONS = 100;

    private final Treatments treatments;

    ManyTreatmentsTest(Database database) {
        super(database);
        treatments = house.the(Treatments.class);
        for (int number = treatments.offered(studio.id()).size(); number < Treatments.MOST; number++) {
            String name = "Soin <&> 💅 numéro %d ".formatted(number);
            treatments.add(
                    studio.id(),
                    new Treatment.Offer(
                            (name + "x".repeat(60)).substring(0, 60),
                            "Catégorie " + number % 40,
                            Money.euros(number),
                            Duration.ofMinutes(45)));
        }
    }

    @Test
    void fitOntoEveryScreenThatShowsThem() {
        Client emma = studio.emma();
        TreatmentId some = treatments.offered(studio.id()).getLast().id();
        LocalDate today = LocalDate.of(2026, 3, 3);
        List<Action> screens = List.of(
                new ServicesAction.Open(0),
                new ServicesAction.Open(3),
                new ServicesAction.Open(8),
                new ServicesAction.Open(Integer.MAX_VALUE),
                new ServicesAction.Card(some),
                new ServicesAction.Ask(some, ServicesAction.Part.CATEGORY),
                new ServicesAction.PriceList(0, false),
                new ServicesAction.PriceList(-4, true),
                new ServicesAction.PriceList(Integer.MAX_VALUE, true),
                new BookingAction.ForClient(emma.id()),
                new SlotRulesAction.Policy(),
                new GoalsAction.PickTreatment(today),
                new PhotosAction.Catalogue());
        assertThat(screens).allSatisfy(action -> {
            Screen screen = shown(studio.presses(action));
            assertThat(screen.html().length()).as("%s", action).isBetween(1, LONGEST);
            assertThat(screen.rows().stream().mapToInt(List::size).sum())
                    .as("%s", action)
                    .isBetween(1, MOST_BUTTONS);
        });
    }

    private static Screen shown(Reply reply) {
        return Objects.requireNonNull(reply.screen());
    }

    @Test
    void areAsManyAsThereMayBe() {
        shown(studio.presses(new ServicesAction.AskNew()));
        Screen refused = shown(studio.says("Brow lift 45 min 40 €"));
        assertThat(refused.html()).contains("200");
        assertThat(treatments.offered(studio.id())).hasSize(Treatments.MOST);
    }

    @Test
    void areNobodyElses() {
        TreatmentId unknown = new TreatmentId(Long.MAX_VALUE);
        List<Action> forged = List.of(
                new ServicesAction.Card(unknown),
                new ServicesAction.Retire(unknown),
                new ServicesAction.Move(unknown, true),
                new ServicesAction.SetPrice(unknown, new Money(-5), PriceKind.FIXED),
                new ServicesAction.SetLength(unknown, Duration.ofHours(13)));
        assertThat(forged)
                .allSatisfy(action ->
                        assertThat(shown(studio.presses(action)).html()).isNotEmpty());

        TreatmentId own = treatments.offered(studio.id()).getFirst().id();
        Treatment before = treatments.find(studio.id(), own).orElseThrow();
        List<Action> senseless = List.of(
                new ServicesAction.SetPrice(own, new Money(-5), PriceKind.FIXED),
                new ServicesAction.SetPrice(own, new Money(Long.MAX_VALUE), PriceKind.FROM),
                new ServicesAction.SetLength(own, Duration.ZERO),
                new ServicesAction.SetLength(own, Duration.ofHours(13)),
                new ServicesAction.SetDeposit(own, new Money(-1), 0),
                new ServicesAction.SetDeposit(own, new Money(100), 50),
                new ServicesAction.SetDeposit(own, Money.ZERO, 101),
                new ServicesAction.Join(own, unknown),
                new ServicesAction.ProposePrice(own, new Money(-1), PriceKind.FIXED),
                new ServicesAction.ProposeLength(own, Duration.ofDays(9)));
        assertThat(senseless)
                .allSatisfy(action ->
                        assertThat(shown(studio.presses(action)).html()).isNotEmpty());
        Treatment after = treatments.find(studio.id(), own).orElseThrow();
        assertThat(after.offered()).isEqualTo(before.offered());
        assertThat(after.conditions()).isEqualTo(before.conditions());
        assertThat(Optional.of(after.category())).contains(before.category());
    }
}
