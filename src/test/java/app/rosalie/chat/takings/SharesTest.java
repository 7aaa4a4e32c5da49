package app.rosalie.chat.takings;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.takings.Shares.Slice;
import app.rosalie.salon.Money;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void namesSevenAndPutsTheSmallestTogetherFromEightOn() {
        assertThat(Shares.of(upTo(7), "Autres").all())
                .hasSize(7)
                .noneMatch(slice -> slice.name().equals("Autres"));
        Shares eight = Shares.of(upTo(8), "Autres");
        assertThat(eight.all()).hasSize(7);
        assertThat(eight.all().getLast()).isEqualTo(new Slice("Autres", Money.euros(3), 2));
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
        assertThat(shares.drawn()).containsExactly(gel);
        assertThat(shares.percent(gel)).isEqualTo(100);
        assertThat(shares.percent(refunded)).isZero();
        assertThat(shares.total()).isEqualTo(Money.euros(60));
        assertThat(shares.hasNegative()).isTrue();
    }

    @Test
    void areEmptyWhereNothingIsLeft() {
        assertThat(Shares.of(List.of(new Slice("Pose gel", Money.ZERO, 1)), "Autres")
                        .isEmpty())
                .isTrue();
    }
}
