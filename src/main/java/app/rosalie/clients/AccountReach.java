package app.rosalie.clients;

import java.util.Collection;
import java.util.Set;

/** Whether messages to an account arrive. Whoever writes them implements it. */
public interface AccountReach {

    /** Those among these accounts that have shut Rosalie out, as far as is known. */
    Set<Long> unreached(Collection<Long> accounts);
}
