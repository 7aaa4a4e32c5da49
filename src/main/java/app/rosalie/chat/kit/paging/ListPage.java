package app.rosalie.chat.kit.paging;

import app.rosalie.chat.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * One page of a long list, whatever number was asked for.
 *
 * @param number from 0 on
 * @param shown empty behind the end of the list
 * @param hasNext whether the list goes on behind this page
 */
public record ListPage<T>(int number, List<T> shown, boolean hasNext) {

    /** Nobody leafs that far; a number beyond is forged. */
    private static final int LAST = 9_999;

    /** Finds at most {@code most} of the list, behind the first {@code skip}. */
    public interface Source<T> {

        List<T> find(int skip, int most);
    }

    /** @param size how many are on a page */
    public static <T> ListPage<T> of(int wanted, int size, Source<T> source) {
        int number = Math.clamp(wanted, 0, LAST);
        // One more than is shown, to know whether there are others.
        List<T> found = source.find(number * size, size + 1);
        return new ListPage<>(number, found.subList(0, Math.min(found.size(), size)), found.size() > size);
    }

    /** The buttons that lead to the pages before and behind, as far as there are any, each made of its page's number. */
    public List<Button> turns(IntFunction<Button> before, IntFunction<Button> next) {
        List<Button> turns = new ArrayList<>();
        if (number > 0) {
            turns.add(before.apply(number - 1));
        }
        if (hasNext) {
            turns.add(next.apply(number + 1));
        }
        return turns;
    }
}
