package app.rosalie.telegram.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
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

    boolean contains(long id) {
        return byId.containsKey(id);
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

    List<Long> writtenBefore(Instant time) {
        return byId.values().stream()
                .filter(it -> it.writtenAt().isBefore(time))
                .map(InFlightMessage::id)
                .toList();
    }
}
