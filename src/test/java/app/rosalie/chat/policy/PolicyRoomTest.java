package app.rosalie.chat.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.SalonTest;
import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.action.PolicyAction.RulesPart;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.policy.HouseRules;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyRoomTest extends SalonTest {

    PolicyRoomTest() {
        super(Database.H2);
    }

    @ParameterizedTest
    @EnumSource(DepositKind.class)
    void printsRulesThatAButtonCopiesWhole(DepositKind kind) {
        studio.isNow("2026-12-31T09:00");
        HouseRules rules = house.the(HouseRules.class);
        IntStream.range(0, 100).forEach(number -> rules.shown(studio.id(), "• " + number));
        studio.presses(new PolicyAction.SetDepositKind(kind));
        studio.presses(new PolicyAction.Set(RulesPart.NOTICE, 167));
        Screen screen = pressed(new PolicyAction.Set(RulesPart.LATENESS, 60));
        String copied = copied(screen);
        assertThat(copied)
                .hasSizeLessThanOrEqualTo(Button.Copy.LONGEST)
                .startsWith("Règlement n°\u00A010")
                .contains("31 décembre 2026", "167 h", "60 min")
                .doesNotEndWith("…");
        assertThat(screen.html()).contains(copied);
    }

    @Test
    void makesOneVersionHoweverOftenItIsLookedAt() {
        studio.presses(new PolicyAction.Open());
        studio.presses(new PolicyAction.Versions());
        studio.presses(new PolicyAction.Open());
        assertThat(house.the(HouseRules.class).newest(studio.id(), 10)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"LATENESS, -1", "LATENESS, 61", "NOTICE, -1", "NOTICE, 169", "NOTICE, 2147483647"})
    void asksWhereAForgedButtonBringsNonsense(RulesPart part, int amount) {
        assertThat(pressed(new PolicyAction.Set(part, amount)).question()).isNotNull();
        assertThat(house.the(BookingPolicies.class).of(studio.id())).isEqualTo(BookingPolicy.USUAL);
        assertThat(studio.salon().slots().noticeHours()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, 500 h",
        "NOTICE, -3",
        "NOTICE, 169",
        "NOTICE, 90 min",
        "NOTICE, 99999999999 semaines",
        "NOTICE, quand elle veut",
        "LATENESS, 2 h",
        "LATENESS, -3",
        "LATENESS, 61"
    })
    void keepsAskingAfterWhatCannotBe(RulesPart part, String typed) {
        studio.presses(new PolicyAction.Ask(part));
        Screen screen = said(typed);
        assertThat(screen.html()).contains("Il me faut");
        assertThat(screen.question()).isNotNull();
        assertThat(said("5").html()).contains("✅");
    }

    @Test
    void takesWhatIsTyped() {
        studio.presses(new PolicyAction.Ask(RulesPart.NOTICE));
        assertThat(said("deux jours").html()).contains("au moins 2 jours avant");
        studio.presses(new PolicyAction.Ask(RulesPart.LATENESS));
        assertThat(said("0").html()).contains("En cas de retard");
        assertThat(studio.salon().slots().noticeHours()).isEqualTo(48);
        assertThat(house.the(BookingPolicies.class).of(studio.id()).lateGraceMinutes())
                .isZero();
    }

    private Screen pressed(Action action) {
        return Objects.requireNonNull(studio.presses(action).screen());
    }

    private Screen said(String text) {
        return Objects.requireNonNull(studio.says(text).screen());
    }

    private static String copied(Screen screen) {
        return screen.rows().stream()
                .flatMap(Collection::stream)
                .filter(Button.Copy.class::isInstance)
                .map(Button.Copy.class::cast)
                .map(Button.Copy::text)
                .findFirst()
                .orElseThrow();
    }
}
