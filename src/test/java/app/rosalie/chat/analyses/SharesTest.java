package app.rosalie.chat.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.analyses.Shares.Share;
import app.rosalie.chat.analyses.Shares.Slice;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void namesSevenAndPutsTheSmallestTogetherFromEightOn() {
        assertThat(Shares.of(upTo(7), "Autres").all())
                .hasSize(7)
                .noneMatch(share -> share.slice().name().equals("Autres"));
        Shares eight = Shares.of(upTo(8), "Autres");
        assertThat(eight.all()).hasSize(7);
        assertThat(eight.all().getLast().slice()).isEqualTo(new Slice("Autres", Money.euros(3), 2));
        assertThat(eight.total()).isEqualTo(Money.euros(36));
    }

    private static List<Slice> upTo(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(euros -> new Slice("n°" + euros, Money.euros(euros), 1))
                .toList();
    }

    @Test
    void givesNoShareToWhatIsBelowZero() {
        Slice gel = new Slice("Pose gel", Money.euros(80), 2);
        Slice refunded = new Slice("Couleur", Money.euros(-20), 1);
        Shares shares = Shares.of(List.of(refunded, gel), "Autres");
        assertThat(shares.drawn()).extracting(Share::slice).containsExactly(gel);
        assertThat(shares.all()).containsExactly(new Share(gel, 1, 100), new Share(refunded, 0, 0));
        assertThat(shares.total()).isEqualTo(Money.euros(60));
        assertThat(shares.hasNegative()).isTrue();
    }

    @Test
    void addUpToAHundredPercentWithWhatIsTogether() {
        assertThat(Shares.of(upTo(8), "Autres").all().stream().mapToLong(Share::percent))
                .containsExactly(22L, 20L, 17L, 14L, 11L, 8L, 8L);
    }

    @Test
    void areEmptyWhereNothingIsLeft() {
        assertThat(Shares.of(List.of(new Slice("Pose gel", Money.ZERO, 1)), "Autres")
                        .isEmpty())
                .isTrue();
    }
}
