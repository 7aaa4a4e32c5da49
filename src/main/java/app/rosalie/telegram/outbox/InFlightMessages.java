package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The messages that this instance is sending: each once, by its id. */
@Component
final class InFlightMessages {

    private final Map<Long, InFlightMessage> byId = new ConcurrentHashMap<>();

    InFlightMessages(MeterRegistry meters) {
        meters.gauge("rosalie.telegram.inhand", byId, Map::size);
    }

    /** Tells whether it was not there before. */
    boolean add(InFlightMessage message) {
        return byId.putIfAbsent(message.id(), message) == null;
    }

    /** Whether it is still this instance's to send. */
    boolean hold(InFlightMessage message) {
        return byId.get(message.id()) == message;
    }

    /** Whether it has gone, and only its row is left. */
    boolean hasSent(long id) {
        InFlightMessage message = byId.get(id);
        return message != null && message.isSent();
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    void remove(long id) {
        byId.remove(id);
    }

    void removeAll(Collection<Long> ids) {
        ids.forEach(byId::remove);
    }

    void removeAllTo(long chatId) {
        byId.values().removeIf(it -> it.chatId() == chatId);
    }

    List<Long> ids() {
        return List.copyOf(byId.keySet());
    }
}
