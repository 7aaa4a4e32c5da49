package app.rosalie.telegram.wire;

import app.rosalie.chat.action.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * An action as the text inside a button: its code and its components, such as {@code dc.7ps}. At most 64 bytes. What comes
 * back is untrusted: anything but exactly what {@link #pack} writes is nothing.
 */
@Component
public final class CallbackCode {

    private static final int LIMIT = 64;

    private final Map<String, ActionFormat> byCode = new HashMap<>();
    private final Map<Class<?>, ActionFormat> byType = new HashMap<>();

    public CallbackCode() {
        ActionFormat.all().forEach(shape -> {
            byType.put(shape.type(), shape);
            if (byCode.put(shape.code(), shape) != null) {
                throw new IllegalStateException("Two actions share the code " + shape.code());
            }
        });
    }

    public String pack(Action action) {
        ActionFormat shape = byType.get(action.getClass());
        if (shape == null) {
            throw new IllegalStateException("No code for " + action.getClass());
        }
        String packed = shape.pack(action);
        if (packed.length() > LIMIT) {
            throw new IllegalStateException("More than 64 bytes: " + action.getClass());
        }
        return packed;
    }

    public Optional<Action> unpack(String data) {
        if (data.length() > LIMIT) {
            return Optional.empty();
        }
        String[] parts = data.split("\\.", -1);
        ActionFormat shape = byCode.get(parts[0]);
        if (shape == null) {
            return Optional.empty();
        }
        // Only the canonical form is ours: no leading zero, no capital, no plus sign.
        return shape.unpack(parts).filter(action -> pack(action).equals(data));
    }
}
