package app.rosalie.salon.selection;

/** Names an option within the whole database. */
public record OptionId(long value) implements Comparable<OptionId> {

    @Override
    public int compareTo(OptionId other) {
        return Long.compare(value, other.value);
    }
}
