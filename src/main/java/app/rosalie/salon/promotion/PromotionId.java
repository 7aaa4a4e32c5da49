package app.rosalie.salon.promotion;

/** Which promotion. It says nothing of whose it is: every call that takes one is scoped to a salon beside it. */
public record PromotionId(long value) implements Comparable<PromotionId> {

    /** In the order in which they were offered. */
    @Override
    public int compareTo(PromotionId other) {
        return Long.compare(value, other.value);
    }
}
