package app.rosalie.agenda.waitlist;

import app.rosalie.clients.AccountReach;
import app.rosalie.clients.ClientAccounts;
import app.rosalie.clients.ClientAccounts.Reached;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How those who wait hear of an offer. */
@Component
@Transactional(readOnly = true)
public class WishReach {

    private final ClientAccounts accounts;
    private final AccountReach reach;

    WishReach(ClientAccounts accounts, AccountReach reach) {
        this.accounts = accounts;
        this.reach = reach;
    }

    /** The way to one who waits. */
    public enum Way {
        /** She is written to. */
        HERE,
        /** She has no account: the pro asks her. */
        BY_HAND,
        /** She has shut Rosalie out, or the salon books nothing with her here: she is passed over. */
        NONE
    }

    public Way of(SalonId salon, ClientId client) {
        return of(salon, List.of(client)).getOrDefault(client, Way.BY_HAND);
    }

    /** The same for several, in as many questions however many; whoever is missing is asked by hand. */
    public Map<ClientId, Way> of(SalonId salon, Collection<ClientId> clients) {
        List<Reached> known = accounts.reached(salon, clients);
        Set<Long> unreached =
                reach.unreached(known.stream().map(Reached::account).toList());
        Map<ClientId, Way> ways = new HashMap<>();
        known.forEach(one ->
                ways.put(one.client(), one.blocked() || unreached.contains(one.account()) ? Way.NONE : Way.HERE));
        return ways;
    }
}
