package app.rosalie.chat.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.chat.Button;
import app.rosalie.chat.action.ClientsAction;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list of twenty, eight to a page. */
class ListPageTest {

    private static final int SIZE = 8;

    @Test
    void showsAsManyAsFit() {
        assertThat(page(0).shown()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(page(2).shown()).containsExactly(16, 17, 18, 19);
    }

    @Test
    void leadsOnWhileTheListGoesOn() {
        assertThat(turns(0)).containsExactly("1 ›");
        assertThat(turns(1)).containsExactly("‹ 0", "2 ›");
        assertThat(turns(2)).containsExactly("‹ 1");
    }

    @Test
    void isEmptyBehindTheEndAndLeadsBack() {
        assertThat(page(7).shown()).isEmpty();
        assertThat(turns(7)).containsExactly("‹ 6");
    }

    @Test
    void takesNoNumberThatNobodyCanHaveReached() {
        assertThat(page(Integer.MIN_VALUE).number()).isZero();
        assertThat(page(Integer.MAX_VALUE).number()).isEqualTo(9_999);
    }

    private static ListPage<Integer> page(int wanted) {
        return ListPage.of(
                wanted,
                SIZE,
                (skip, most) ->
                        IntStream.range(0, 20).boxed().skip(skip).limit(most).toList());
    }

    private static List<String> turns(int wanted) {
        return page(wanted).turns(number -> button("‹ " + number), number -> button(number + " ›")).stream()
                .map(Button::label)
                .toList();
    }

    private static Button button(String label) {
        return Button.of(label, new ClientsAction.Add());
    }
}
