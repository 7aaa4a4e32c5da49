package app.rosalie.clients;

import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.List;

/** What of one kind hangs on clients: who has any stays in the book, and it goes along where two clients turn out to be one. */
public interface ClientReferences {

    /** The word for what they are, at most 20 letters; never changes, since journal entries outlive releases. */
    String kind();

    /** The ids of all that is this client's. */
    List<Long> of(SalonId salon, ClientId client);

    /**
     * From now on these are another client's of the salon; what is there no more is passed over.
     *
     * @param ids at least one
     */
    void give(SalonId salon, Collection<Long> ids, ClientId client);
}
