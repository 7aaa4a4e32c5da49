package app.rosalie.salon.photo;

/** Which photo. It says nothing of whose it is: every call that takes one is scoped to a salon beside it. */
public record PhotoId(long value) implements Comparable<PhotoId> {

    /** In the order in which they were received. */
    @Override
    public int compareTo(PhotoId other) {
        return Long.compare(value, other.value);
    }
}
