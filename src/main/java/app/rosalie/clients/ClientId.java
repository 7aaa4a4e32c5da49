package app.rosalie.clients;

/** Which client. It says nothing of whose she is: every call that takes one is scoped to a salon beside it. */
public record ClientId(long value) implements Comparable<ClientId> {

    /** In the order in which they were added. */
    @Override
    public int compareTo(ClientId other) {
        return Long.compare(value, other.value);
    }
}
