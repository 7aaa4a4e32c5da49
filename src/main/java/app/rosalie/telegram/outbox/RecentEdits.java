package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.payload.EditableMessage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What became of messages that were written over lately: a press made just before that names the message, and what it held,
 * as it was then. Forgets the oldest; what is forgotten costs one refused call.
 */
@Component
final class RecentEdits {

    private static final int KEPT = 10_000;

    private final Map<Key, EditableMessage> edited = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EditableMessage> eldest) {
            return size() > KEPT;
        }
    });

    EditableMessage now(long chatId, EditableMessage then) {
        return edited.getOrDefault(new Key(chatId, then.messageId()), then);
    }

    void moved(long chatId, EditableMessage then, EditableMessage now) {
        edited.put(new Key(chatId, then.messageId()), now);
    }

    private record Key(long chatId, long messageId) {}
}
