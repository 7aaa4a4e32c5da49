package app.rosalie.chat.alerts;

import app.rosalie.alerts.AlertKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who finds the words of which kind; each kind has at most one. */
final class TellersByKind<T> {

    private final Map<AlertKind, T> byKind = new EnumMap<>(AlertKind.class);

    TellersByKind(List<T> tellers, Function<T, Collection<AlertKind>> kinds) {
        for (T teller : tellers) {
            for (AlertKind kind : kinds.apply(teller)) {
                if (byKind.put(kind, teller) != null) {
                    throw new IllegalStateException(kind + " has two tellers");
                }
            }
        }
    }

    T of(AlertKind kind) {
        T teller = byKind.get(kind);
        if (teller == null) {
            throw new IllegalStateException("Nobody tells " + kind);
        }
        return teller;
    }
}
