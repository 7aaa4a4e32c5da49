package app.rosalie.chat.alerts;

import app.rosalie.chat.Messenger;
import app.rosalie.clients.AccountReach;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom messages reach: a person's chat has the number of her account. */
@Component
class ReachedAccounts implements AccountReach {

    private final Messenger messenger;

    ReachedAccounts(Messenger messenger) {
        this.messenger = messenger;
    }

    @Override
    public Set<Long> unreached(Collection<Long> accounts) {
        return messenger.unreached(accounts);
    }
}
