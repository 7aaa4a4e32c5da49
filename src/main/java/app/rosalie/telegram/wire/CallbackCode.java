package app.rosalie.telegram.wire;

import app.rosalie.chat.action.Action;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * An action as the text inside a button: its code and its components, such as {@code dc.7ps}. At most 64 bytes. What comes
 * back is untrusted: anything but exactly what {@link #pack} writes is nothing.
 */
public final class CallbackCode {

    private static final int LIMIT = 64;

    private final Supplier<Formats> formats;

    /** The actions are asked for at first use: the rooms that bring them may send messages themselves. */
    public CallbackCode(Supplier<? extends Collection<Class<?>>> actions) {
        this.formats = SingletonSupplier.of(() -> Formats.of(actions.get()));
    }

    public String pack(Action action) {
        ActionFormat shape = formats.get().byType().get(action.getClass());
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
        ActionFormat shape = formats.get().byCode().get(parts[0]);
        if (shape == null) {
            return Optional.empty();
        }
        // Only the canonical form is ours: no leading zero, no capital, no plus sign.
        return shape.unpack(parts).filter(action -> pack(action).equals(data));
    }

    private record Formats(Map<String, ActionFormat> byCode, Map<Class<?>, ActionFormat> byType) {

        static Formats of(Collection<Class<?>> actions) {
            Formats formats = new Formats(new HashMap<>(), new HashMap<>());
            actions.stream().map(ActionFormat::of).forEach(format -> {
                formats.byType.put(format.type(), format);
                if (formats.byCode.put(format.code(), format) != null) {
                    throw new IllegalStateException("Two actions share the code " + format.code());
                }
            });
            return formats;
        }
    }
}
