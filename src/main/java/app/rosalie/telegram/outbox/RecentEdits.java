package app.rosalie.telegram.outbox;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What became of messages that we wrote over lately: a press made just before says where the message was, and what it held,
 * back then. Forgets the oldest; what is forgotten costs one refused call.
 */
@Component
final class RecentEdits {

    private static final int KEPT = 10_000;

    private final Map<Key, EditableMessage> places = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EditableMessage> eldest) {
            return size() > KEPT;
        }
    });

    EditableMessage now(long chatId, EditableMessage then) {
        return places.getOrDefault(new Key(chatId, then.messageId()), then);
    }

    void moved(long chatId, EditableMessage then, EditableMessage now) {
        places.put(new Key(chatId, then.messageId()), now);
    }

    private record Key(long chatId, long messageId) {}
}
