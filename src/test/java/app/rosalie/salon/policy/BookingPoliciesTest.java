package app.rosalie.salon.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class BookingPoliciesTest extends SalonTest {

    private final BookingPolicies policies;
    private final HouseRules rules;

    BookingPoliciesTest(Database database) {
        super(database);
        policies = house.the(BookingPolicies.class);
        rules = house.the(HouseRules.class);
    }

    @Test
    void sayNothingOfDepositsUntilSheHasChosen() {
        assertThat(policies.of(studio.id())).isEqualTo(BookingPolicy.USUAL);
        assertThat(BookingPolicy.USUAL.depositKind()).isNull();
        assertThat(BookingPolicy.USUAL.owed(Money.euros(15))).isEqualTo(Money.euros(30));
    }

    @Test
    void changeAndAreTakenBack() {
        JournalEntryId entry = policies.change(studio.id(), BookingPolicy.USUAL.taking(DepositKind.ARRHES))
                .orElseThrow();
        assertThat(policies.of(studio.id()).owed(Money.euros(15))).isEqualTo(Money.euros(30));
        assertThat(policies.change(studio.id(), policies.of(studio.id()).waiting(10)))
                .isPresent();
        assertThat(policies.of(studio.id())).isEqualTo(new BookingPolicy(DepositKind.ARRHES, 10));

        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Undone.CHANGED_SINCE);
        assertThat(policies.change(studio.id(), policies.of(studio.id()))).isEmpty();
    }

    @Test
    void areUndone() {
        JournalEntryId entry = policies.change(studio.id(), BookingPolicy.USUAL.taking(DepositKind.ACOMPTE))
                .orElseThrow();
        assertThat(house.the(Journal.class).undo(studio.id(), entry)).isEqualTo(Undone.DONE);
        assertThat(policies.of(studio.id())).isEqualTo(BookingPolicy.USUAL);
    }

    @Test
    void tellWhatHeldBefore() {
        studio.isNow("2026-03-03T10:00");
        policies.change(studio.id(), BookingPolicy.USUAL.taking(DepositKind.ACOMPTE));
        studio.isNow("2026-03-05T10:00");
        policies.change(studio.id(), BookingPolicy.USUAL.taking(DepositKind.ARRHES));

        assertThat(policies.at(studio.id(), Studio.at("2026-03-03T09:59")).depositKind())
                .isNull();
        assertThat(policies.at(studio.id(), Studio.at("2026-03-03T10:00")).depositKind())
                .isEqualTo(DepositKind.ACOMPTE);
        assertThat(policies.at(studio.id(), Studio.at("2026-03-05T09:59")).owed(Money.euros(15)))
                .isEqualTo(Money.euros(15));
        assertThat(policies.at(studio.id(), Studio.at("2026-03-06T10:00")).depositKind())
                .isEqualTo(DepositKind.ARRHES);
    }

    @Test
    void areNobodyElses() {
        Studio other = Studio.open(house);
        policies.change(other.id(), BookingPolicy.USUAL.taking(DepositKind.ARRHES));
        rules.shown(other.id(), "• Autres");
        assertThat(policies.of(studio.id())).isEqualTo(BookingPolicy.USUAL);
        assertThat(rules.newest(studio.id(), 10)).isEmpty();
    }

    @Test
    void refuseWhatIsNoGrace() {
        assertThatThrownBy(() -> BookingPolicy.USUAL.waiting(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BookingPolicy.USUAL.waiting(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepEveryVersionThatCouldBeRead() {
        studio.isNow("2026-03-03T10:00");
        HouseRules.Version first = rules.shown(studio.id(), "• Un");
        studio.isNow("2026-03-04T10:00");
        assertThat(rules.shown(studio.id(), "• Un")).isEqualTo(first);
        HouseRules.Version second = rules.shown(studio.id(), "• Deux");
        HouseRules.Version third = rules.shown(studio.id(), "• Un");

        assertThat(first.since()).isEqualTo(Studio.at("2026-03-03T10:00"));
        assertThat(rules.newest(studio.id(), 10)).containsExactly(third, second, first);
        assertThat(rules.newest(studio.id(), 2)).containsExactly(third, second);
        assertThat(third.number()).isEqualTo(3);
    }
}
