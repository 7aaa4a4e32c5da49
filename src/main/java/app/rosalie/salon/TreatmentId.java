package app.rosalie.salon;

/** Which treatment. It says nothing of whose it is: every call that takes one is scoped to a salon beside it. */
public record TreatmentId(long value) implements Comparable<TreatmentId> {

    /** In the order in which they were added. */
    @Override
    public int compareTo(TreatmentId other) {
        return Long.compare(value, other.value);
    }
}
