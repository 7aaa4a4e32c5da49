package app.rosalie.chat.kit.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.salon.LinkCode;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.promotion.PromotionId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartPayloadTest {

    private static final LinkCode SALON = new LinkCode((1L << 60) - 1);

    @Test
    void leadsToTheSalonOrToOneThingThere() {
        assertThat(StartPayload.leadsTo(SALON.payload())).contains(new SalonPageAction.Follow(SALON));
        TreatmentId treatment = new TreatmentId(Long.MAX_VALUE);
        String longest = StartPayload.of(SALON, treatment);
        assertThat(longest).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(StartPayload.leadsTo(longest)).contains(new SalonPageAction.FollowToTreatment(SALON, treatment));
        PromotionId promotion = new PromotionId(36);
        assertThat(StartPayload.of(SALON, promotion)).isEqualTo("s_zzzzzzzzzzzz_p10");
        assertThat(StartPayload.leadsTo("s_zzzzzzzzzzzz_p10"))
                .contains(new SalonPageAction.FollowToPromotion(SALON, promotion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", "_t", "_p", "_x1", "t1", "_t-1", "_tA", "_tzzzzzzzzzzzzz", "_t1_p1", "__t1", "é"})
    void leadsToTheSalonWhereItsEndIsTorn(String end) {
        assertThat(StartPayload.leadsTo(SALON.payload() + end)).contains(new SalonPageAction.FollowTorn(SALON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s_", "s_1", "s_zzzzzzzzzzz_t1", "x_zzzzzzzzzzzz_t1", "s_zzzzzzzzzzzi_t1", "_t1"})
    void leadsNowhereWithoutASalon(String payload) {
        assertThat(StartPayload.leadsTo(payload)).isEmpty();
    }

    @Test
    void readsWhateverIsTyped() {
        Random chance = new Random(240);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder(chance.nextBoolean() ? SALON.payload() : "");
            int length = chance.nextInt(20);
            for (int place = 0; place < length; place++) {
                typed.append("_tp09az-Z🔗 ".charAt(chance.nextInt(11)));
            }
            assertThat(StartPayload.leadsTo(typed.toString())).isNotNull();
        }
    }
}
