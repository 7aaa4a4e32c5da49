package app.rosalie.chat.takings;

import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts of a sum, the largest first. Where more went back than came in a part is below zero: it has no share.
 *
 * @param whole what the shares are parts of: all parts above zero together
 */
record Shares(List<Slice> all, Money total, Money whole) {

    private static final int MOST = 6;

    /** @param count how many visits or payments it is made of */
    record Slice(String name, Money total, long count) {}

    /** What is beyond the six largest is one part under that name. */
    static Shares of(List<Slice> slices, String others) {
        List<Slice> told = slices.stream()
                .filter(slice -> slice.total().cents() != 0)
                .sorted(Comparator.comparing(Slice::total).reversed())
                .toList();
        return new Shares(
                told.size() > MOST + 1 ? together(told, others) : told,
                sum(told),
                sum(told.stream().filter(slice -> slice.total().isPositive()).toList()));
    }

    private static List<Slice> together(List<Slice> slices, String others) {
        List<Slice> some = new ArrayList<>(slices.subList(0, MOST));
        List<Slice> small = slices.subList(MOST, slices.size()).stream()
                .filter(slice -> slice.total().isPositive())
                .toList();
        if (!small.isEmpty()) {
            some.add(new Slice(
                    others, sum(small), small.stream().mapToLong(Slice::count).sum()));
        }
        slices.stream().skip(MOST).filter(slice -> !slice.total().isPositive()).forEach(some::add);
        return some;
    }

    private static Money sum(List<Slice> slices) {
        return slices.stream().map(Slice::total).reduce(Money.ZERO, Money::plus);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean hasNegative() {
        return drawn().size() < all.size();
    }

    List<Slice> drawn() {
        return all.stream().filter(slice -> slice.total().isPositive()).toList();
    }

    /** 0 to 1, and 0 of what is below zero. */
    double share(Slice slice) {
        return slice.total().isPositive() ? (double) slice.total().cents() / whole.cents() : 0;
    }

    long percent(Slice slice) {
        return Math.round(100 * share(slice));
    }
}
