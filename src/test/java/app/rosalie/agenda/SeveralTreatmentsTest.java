package app.rosalie.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.clients.Client;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.TakingsShare;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.Selections.Choice;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several treatments in one visit, and options: their sums, what is frozen, and whose the money is. */
@OnBothDatabases
class SeveralTreatmentsTest extends SalonTest {

    private Client emma;
    private Treatment cut;
    private Treatment colour;

    SeveralTreatmentsTest(Database database) {
        super(database);
    }

    @BeforeEach
    void open() {
        emma = studio.knows("Emma Durand");
        cut = studio.sells("Coupe", 38, 45);
        colour = studio.sells("Couleur", 70, 90);
    }

    private OptionId option(Treatment treatment, String name, long minutes, long euros) {
        house.the(TreatmentOptions.class)
                .add(
                        studio.id(),
                        treatment.id(),
                        new TreatmentOption.Terms(name, Duration.ofMinutes(minutes), Money.euros(euros)));
        return house.the(TreatmentOptions.class)
                .of(studio.id(), treatment.id())
                .getLast()
                .id();
    }

    private SelectionId keep(Choice... choices) {
        return house.the(Selections.class).keep(studio.id(), List.of(choices));
    }

    private static Choice plain(Treatment treatment) {
        return new Choice(treatment.id(), Set.of());
    }

    private Visit book(SelectionId selection, String start) {
        BookingOutcome outcome = house.the(Bookings.class)
                .book(studio.id(), new BookingRequest(emma.id(), selection, LocalDateTime.parse(start), false));
        assertThat(outcome).isInstanceOf(BookingOutcome.Booked.class);
        return ((BookingOutcome.Booked) outcome).visit();
    }

    @Test
    void lastsAndCostsAsMuchAsAllOfThem() {
        OptionId longHair = option(colour, "Cheveux longs", 20, 10);
        Visit visit = book(keep(new Choice(colour.id(), Set.of(longHair)), plain(cut)), "2026-03-03T10:00");
        assertThat(visit.title()).isEqualTo("Couleur (Cheveux longs) + Coupe");
        assertThat(visit.price()).isEqualTo(Money.euros(118));
        assertThat(visit.span().length()).isEqualTo(Duration.ofMinutes(155));
        assertThat(visit.treatmentId()).isEqualTo(colour.id());
    }

    @Test
    void isFrozenWhatEverBecomesOfItsParts() {
        OptionId longHair = option(colour, "Cheveux longs", 20, 10);
        Visit visit = book(keep(new Choice(colour.id(), Set.of(longHair))), "2026-03-03T10:00");
        house.the(TreatmentOptions.class)
                .change(
                        studio.id(),
                        longHair,
                        new TreatmentOption.Terms("Très longs", Duration.ofMinutes(60), Money.euros(40)));
        house.the(Treatments.class)
                .change(studio.id(), colour.id(), colour.offered().at(Money.euros(99)));
        assertThat(house.the(Visits.class).visit(studio.id(), visit.id())).contains(visit);
        assertThat(house.the(Selections.class).offered(studio.id(), visit.selection()))
                .get()
                .satisfies(today -> assertThat(today.price()).isEqualTo(Money.euros(139)));
    }

    @Test
    void isKeptOnceAndNotBookableWithoutAllOfIt() {
        SelectionId both = keep(plain(cut), plain(colour));
        assertThat(keep(plain(cut), plain(colour))).isEqualTo(both);
        assertThat(keep(plain(colour), plain(cut))).isNotEqualTo(both);
        assertThat(keep(plain(cut))).isEqualTo(SelectionId.of(cut.id()));
        house.the(Treatments.class).retire(studio.id(), cut.id());
        assertThat(house.the(Selections.class).offered(studio.id(), both)).isEmpty();
        assertThat(house.the(Selections.class).find(studio.id(), both)).isPresent();
    }

    @Test
    void losesWhatIsRetiredWhenItIsBookedAgain() {
        OptionId longHair = option(colour, "Cheveux longs", 20, 10);
        SelectionId both = keep(new Choice(colour.id(), Set.of(longHair)), plain(cut));
        house.the(TreatmentOptions.class).retire(studio.id(), longHair);
        assertThat(house.the(Selections.class).stillOffered(studio.id(), both))
                .get()
                .satisfies(left -> assertThat(left.name()).isEqualTo("Couleur + Coupe"));
        house.the(Treatments.class).retire(studio.id(), colour.id());
        assertThat(house.the(Selections.class).stillOffered(studio.id(), both))
                .get()
                .satisfies(left -> assertThat(left.id()).isEqualTo(SelectionId.of(cut.id())));
        house.the(Treatments.class).retire(studio.id(), cut.id());
        assertThat(house.the(Selections.class).stillOffered(studio.id(), both)).isEmpty();
    }

    @Test
    void keepsTheLongestNamesWithinItsColumns() {
        Set<OptionId> all = new HashSet<>();
        for (int number = 0; number < TreatmentOptions.MOST; number++) {
            all.add(option(colour, "Très très très longue option numéro " + number, 5, 1));
        }
        Visit visit = book(keep(new Choice(colour.id(), all), plain(cut)), "2026-03-03T10:00");
        assertThat(visit.title()).hasSize(255).endsWith("…");
        assertThat(visit.price()).isEqualTo(Money.euros(116));
    }

    @Test
    void isNobodyElses() {
        SelectionId both = keep(plain(cut), plain(colour));
        Studio other = Studio.open(house);
        assertThat(house.the(Selections.class).find(other.id(), both)).isEmpty();
        assertThat(house.the(Selections.class).choices(other.id(), both)).isEmpty();
        SelectionId stolen = house.the(Selections.class).keep(other.id(), List.of(plain(cut), plain(colour)));
        assertThat(house.the(Selections.class).find(other.id(), stolen)).isEmpty();
    }

    @Test
    void hasSixTreatmentsAtMost() {
        List<Choice> seven = new ArrayList<>();
        for (int number = 0; number <= Selection.MOST; number++) {
            seven.add(plain(cut));
        }
        assertThatThrownBy(() -> house.the(Selections.class).keep(studio.id(), seven))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> house.the(Selections.class).keep(studio.id(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAheadForEachOfItsTreatments() {
        book(keep(plain(cut), plain(colour)), "2026-03-04T10:00");
        book(SelectionId.of(colour.id()), "2026-03-05T10:00");
        assertThat(house.the(Visits.class).countAhead(studio.id(), cut.id())).isEqualTo(1);
        assertThat(house.the(Visits.class).countAhead(studio.id(), colour.id())).isEqualTo(2);
    }

    /** Whatever is paid is shared by the prices, and where all is free by the lengths; no cent is lost or made. */
    @Test
    void sharesWhatIsPaidToTheCent() {
        Random random = new Random(16);
        Map<TreatmentId, Long> expected = new HashMap<>();
        long total = 0;
        for (int turn = 0; turn < 25; turn++) {
            List<Treatment> treatments = new ArrayList<>();
            for (int number = 0; number < 2 + random.nextInt(4); number++) {
                treatments.add(house.the(Treatments.class)
                        .add(
                                studio.id(),
                                new Treatment.Offer(
                                        "Soin " + turn + " " + number,
                                        "Soins",
                                        new Money(turn % 5 == 0 ? 0 : random.nextInt(9_000)),
                                        Duration.ofMinutes(5 + random.nextInt(60))))
                        .treatment());
            }
            LocalDate day = LocalDate.of(2026, 3, 3).plusWeeks(turn);
            Visit visit = book(
                    keep(treatments.stream().map(SeveralTreatmentsTest::plain).toArray(Choice[]::new)), day + "T10:00");
            house.clock().set(visit.end());
            long paid = 1 + random.nextInt(40_000);
            house.the(Checkout.class).closeOut(studio.id(), visit.id(), new Money(paid), PaymentMethod.CARD);
            total += paid;
            share(treatments, paid).forEach((id, cents) -> expected.merge(id, cents, Long::sum));
        }
        Period year = Period.year(2026);
        List<TakingsShare> shares = house.the(TakingsSplits.class)
                .byTreatment(house.the(Salons.class).get(studio.id()), year);
        assertThat(shares.stream().mapToLong(share -> share.total().cents()).sum())
                .isEqualTo(total);
        assertThat(shares.stream()
                        .collect(Collectors.toMap(
                                TakingsShare::id, share -> share.total().cents())))
                .isEqualTo(expected);
    }

    private static Map<TreatmentId, Long> share(List<Treatment> treatments, long paid) {
        long price = treatments.stream().mapToLong(one -> one.price().cents()).sum();
        Map<TreatmentId, Long> shares = new HashMap<>();
        long whole = 0;
        long all = price == 0
                ? treatments.stream().mapToLong(one -> one.length().toMinutes()).sum()
                : price;
        for (Treatment one : treatments) {
            long next =
                    whole + (price == 0 ? one.length().toMinutes() : one.price().cents());
            shares.put(one.id(), Math.floorDiv(paid * next, all) - Math.floorDiv(paid * whole, all));
            whole = next;
        }
        return shares;
    }
}
