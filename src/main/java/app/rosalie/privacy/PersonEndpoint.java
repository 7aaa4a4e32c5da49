package app.rosalie.privacy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.stereotype.Component;

/** For the operator: what is kept of the person behind a Telegram account, read or erased. */
@Component
@Endpoint(id = "person")
class PersonEndpoint {

    private final PersonalData data;

    PersonEndpoint(PersonalData data) {
        this.data = data;
    }

    @ReadOperation
    public Map<String, List<Map<String, Object>>> copy(@Selector long account) {
        return data.copy(account);
    }

    /** @param sure otherwise nothing is erased, and the answer tells what would be */
    @DeleteOperation
    public Erasure erase(@Selector long account, @Nullable Boolean sure) {
        return Boolean.TRUE.equals(sure)
                ? new Erasure(true, data.erase(account))
                : new Erasure(false, data.count(account));
    }

    /** @param rows how many, by their table */
    record Erasure(boolean erased, Map<String, Long> rows) {}
}
