package app.rosalie.reviews;

/**
 * What reviews add up to; those withdrawn or hidden are left out. The average means nothing without the count; both are always
 * shown together.
 *
 * @param stars of all of them together
 * @param count how many there are
 * @param unanswered how many of them wait for an answer
 * @param hidden how many are hidden, and not among them
 */
public record Satisfaction(long stars, long count, long unanswered, long hidden) {

    static final Satisfaction NONE = new Satisfaction(0, 0, 0, 0);

    /** To one decimal, a half upwards; 0 where there is no review. */
    public double average() {
        return count == 0 ? 0.0 : (20 * stars + count) / (2 * count) / 10.0;
    }
}
