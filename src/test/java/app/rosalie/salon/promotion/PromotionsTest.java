package app.rosalie.salon.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Promotion.Standing;
import app.rosalie.salon.promotion.Reduction.Cut;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PromotionsTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final Promotions promotions;
    private final StruckPrices struck;
    private final Treatments treatments;
    private final Journal journal;

    PromotionsTest(Database database) {
        super(database);
        promotions = house.the(Promotions.class);
        struck = house.the(StruckPrices.class);
        treatments = house.the(Treatments.class);
        journal = house.the(Journal.class);
    }

    private Terms terms(long percent, LocalDate first, @Nullable LocalDate last) {
        return new Terms(
                "Promo", new Reduction(Cut.PERCENT, percent), Scope.ALL, first, last, Occasions.ALWAYS, false, 0);
    }

    private Promotions.Offered offer(long percent, LocalDate first, @Nullable LocalDate last) {
        return promotions.offer(studio.salon(), terms(percent, first, last)).orElseThrow();
    }

    private Promotion now(Promotion promotion) {
        return promotions.find(studio.id(), promotion.id()).orElseThrow();
    }

    private StruckPrice struck(Promotion promotion, Treatment treatment) {
        return Objects.requireNonNull(struck.beside(studio.salon(), now(promotion), List.of(treatment))
                .get(treatment.id()));
    }

    @Test
    void runAreToComePausedAndOver() {
        Promotion running = offer(10, TODAY, TODAY.plusDays(3)).promotion();
        Promotion later = offer(20, TODAY.plusDays(5), null).promotion();
        assertThat(running.standing(TODAY)).isEqualTo(Standing.RUNNING);
        assertThat(later.standing(TODAY)).isEqualTo(Standing.TO_COME);
        assertThat(promotions.pause(studio.salon(), running.id())).isPresent();
        assertThat(promotions.pause(studio.salon(), running.id())).isEmpty();
        assertThat(now(running).standing(TODAY)).isEqualTo(Standing.PAUSED);
        assertThat(promotions.resume(studio.salon(), running.id())).isPresent();
        assertThat(promotions.end(studio.salon(), later.id())).isPresent();
        assertThat(promotions.end(studio.salon(), later.id())).isEmpty();
        assertThat(promotions.open(studio.salon())).extracting(Promotion::id).containsExactly(running.id());
        house.clock().advance(Duration.ofDays(4));
        assertThat(promotions.open(studio.salon())).isEmpty();
        assertThat(promotions.over(studio.salon(), 10))
                .extracting(Promotion::id)
                .containsExactly(later.id(), running.id());
    }

    @Test
    void areUndone() {
        Promotions.Offered offered = offer(10, TODAY, TODAY.plusDays(3));
        JournalEntryId pause =
                promotions.pause(studio.salon(), offered.promotion().id()).orElseThrow();
        assertThat(journal.undo(studio.id(), offered.entry())).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(journal.undo(studio.id(), pause)).isEqualTo(Undone.DONE);
        assertThat(now(offered.promotion())).isEqualTo(offered.promotion());
        assertThat(journal.undo(studio.id(), offered.entry())).isEqualTo(Undone.DONE);
        assertThat(promotions.open(studio.salon())).isEmpty();
        assertThat(promotions.over(studio.salon(), 10)).isEmpty();
    }

    /** What was offered by a slip for a minute was never asked, and does not hold a later struck price down. */
    @Test
    void forgetASlip() {
        Treatment gel = studio.gel();
        Promotions.Offered slip = offer(90, TODAY, null);
        house.clock().advance(Duration.ofHours(1));
        journal.undo(studio.id(), slip.entry());
        Promotion promotion = offer(10, TODAY, null).promotion();
        assertThat(struck(promotion, gel)).isInstanceOf(StruckPrice.Struck.class);
    }

    @Test
    void haveOtherDatesAsLongAsTheseAreToCome() {
        Promotion running = offer(10, TODAY.minusDays(0), TODAY.plusDays(3)).promotion();
        house.clock().advance(Duration.ofDays(1));
        assertThat(promotions.reschedule(studio.salon(), running.id(), TODAY.plusDays(2), null))
                .as("it has begun")
                .isEmpty();
        assertThat(promotions.reschedule(studio.salon(), running.id(), TODAY, TODAY))
                .as("its end would be past")
                .isEmpty();
        JournalEntryId entry = promotions
                .reschedule(studio.salon(), running.id(), TODAY, TODAY.plusDays(9))
                .orElseThrow();
        assertThat(now(running).terms().last()).isEqualTo(TODAY.plusDays(9));
        house.clock().advance(Duration.ofDays(4));
        assertThat(journal.undo(studio.id(), entry)).as("its days were asked").isEqualTo(Undone.CHANGED_SINCE);
    }

    @Test
    void areAtMostFifty() {
        for (int one = 0; one < Promotions.MOST; one++) {
            offer(10, TODAY, null);
        }
        assertThat(promotions.offer(studio.salon(), terms(10, TODAY, null))).isEmpty();
    }

    @Test
    void areNobodyElses() {
        Promotion promotion = offer(10, TODAY, null).promotion();
        Studio other = Studio.open(house);
        assertThat(promotions.find(other.id(), promotion.id())).isEmpty();
        assertThat(promotions.end(other.salon(), promotion.id())).isEmpty();
        assertThat(promotions.open(other.salon())).isEmpty();
    }

    /** 40 €, then 50 € for ten days: what is struck is 40 €, not what stands on the list. */
    @Test
    void strikeTheLowestOfThirtyDays() {
        Treatment gel = studio.sells("Pose", 40, 60);
        house.clock().advance(Duration.ofDays(35));
        treatments.change(studio.id(), gel.id(), gel.offered().at(Money.euros(50)));
        house.clock().advance(Duration.ofDays(10));
        LocalDate today = TODAY.plusDays(45);
        Treatment dearer = treatments.find(studio.id(), gel.id()).orElseThrow();
        Promotion promotion = offer(30, today, null).promotion();
        assertThat(struck(promotion, dearer)).isEqualTo(new StruckPrice.Struck(Money.euros(40), Optional.empty()));
        assertThat(struck(offer(10, today, null).promotion(), dearer))
                .as("45 € is no less than 40 €")
                .isEqualTo(new StruckPrice.NotLower(Money.euros(40)));
    }

    /** A price that a promotion asked of everybody was a price; so is that of its own earlier run. */
    @Test
    void countWhatPromotionsAskedOfEverybody() {
        Treatment gel = studio.sells("Pose", 40, 60);
        house.clock().advance(Duration.ofDays(1));
        Promotion promotion = offer(50, TODAY.plusDays(1), null).promotion();
        assertThat(struck(promotion, gel)).isInstanceOf(StruckPrice.Struck.class);
        house.clock().advance(Duration.ofDays(2));
        promotions.pause(studio.salon(), promotion.id());
        house.clock().advance(Duration.ofDays(3));
        promotions.resume(studio.salon(), promotion.id());
        assertThat(struck(promotion, gel)).isEqualTo(new StruckPrice.NotLower(Money.euros(20)));
        assertThat(struck(offer(20, TODAY.plusDays(6), null).promotion(), gel))
                .isEqualTo(new StruckPrice.NotLower(Money.euros(20)));
    }

    @Test
    void strikeNothingOnConditionsNorWithoutAPriceBefore() {
        Promotion first = offer(10, TODAY, null).promotion();
        assertThat(struck(first, studio.gel())).as("sold for no time yet").isEqualTo(new StruckPrice.NotKnown());
        Terms terms = terms(10, TODAY, null);
        Promotion newcomers = promotions
                .offer(
                        studio.salon(),
                        new Terms("Bienvenue", terms.reduction(), Scope.ALL, TODAY, null, Occasions.ALWAYS, true, 0))
                .orElseThrow()
                .promotion();
        assertThat(struck(newcomers, studio.gel())).isEqualTo(new StruckPrice.NotForEverybody());
    }
}
