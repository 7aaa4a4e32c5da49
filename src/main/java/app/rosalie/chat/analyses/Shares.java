package app.rosalie.chat.analyses;

import app.rosalie.salon.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Parts of a sum, the largest first, whose percents add up to 100. Where more went back than came in a part is below zero: it
 * has no share.
 *
 * @param whole what the shares are parts of: all parts above zero together
 */
record Shares(List<Share> all, Money total, Money whole) {

    private static final int MOST = 6;

    /** @param count how many visits or payments it is made of */
    record Slice(String name, Money total, long count) {

        boolean isDrawn() {
            return total.isPositive();
        }
    }

    /**
     * One slice beside the others.
     *
     * @param part 0 to 1, and 0 of what is below zero
     * @param percent the same in whole percents
     */
    record Share(Slice slice, double part, long percent) {}

    /** What is beyond the six largest is one part under that name. */
    static Shares of(List<Slice> slices, String others) {
        List<Slice> told = slices.stream()
                .filter(slice -> slice.total().cents() != 0)
                .sorted(Comparator.comparing(Slice::total).reversed())
                .toList();
        Money whole = sum(told.stream().filter(Slice::isDrawn).toList());
        return new Shares(shares(told.size() > MOST + 1 ? together(told, others) : told, whole), sum(told), whole);
    }

    private static List<Slice> together(List<Slice> slices, String others) {
        List<Slice> some = new ArrayList<>(slices.subList(0, MOST));
        List<Slice> small = slices.subList(MOST, slices.size()).stream()
                .filter(Slice::isDrawn)
                .toList();
        if (!small.isEmpty()) {
            some.add(new Slice(
                    others, sum(small), small.stream().mapToLong(Slice::count).sum()));
        }
        slices.stream().skip(MOST).filter(slice -> !slice.isDrawn()).forEach(some::add);
        return some;
    }

    private static List<Share> shares(List<Slice> slices, Money whole) {
        Iterator<Long> percents = RoundedPercents.of(slices.stream()
                        .map(slice -> Math.max(0, slice.total().cents()))
                        .toList())
                .each()
                .iterator();
        return slices.stream()
                .map(slice -> new Share(
                        slice, slice.isDrawn() ? (double) slice.total().cents() / whole.cents() : 0, percents.next()))
                .toList();
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

    List<Share> drawn() {
        return all.stream().filter(share -> share.slice().isDrawn()).toList();
    }
}
