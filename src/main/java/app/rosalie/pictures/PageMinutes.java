package app.rosalie.pictures;

/**
 * The minutes that a page of the agenda can speak of, counted from the midnight that begins its day: those of the day, of
 * the day before and of the day after.
 */
final class PageMinutes {

    private static final int EARLIEST = -1440;
    private static final int LATEST = 2880;

    private PageMinutes() {}

    static void check(int minute) {
        if (minute < EARLIEST || minute > LATEST) {
            throw new IllegalArgumentException("%d is no minute of a day".formatted(minute));
        }
    }

    static void checkSpan(int from, int to) {
        if (from < EARLIEST || to > LATEST || from >= to) {
            throw new IllegalArgumentException("%d to %d is no span of a day".formatted(from, to));
        }
    }
}
