package app.rosalie.telegram.wire;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Code;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One record of the site map: its code, and how its components are taken out and put together. Found by reflection, once. */
record ActionFormat(
        Class<?> type,
        String code,
        List<ComponentFormat> components,
        List<Method> getters,
        Constructor<?> constructor) {

    String pack(Action action) {
        StringBuilder packed = new StringBuilder(code);
        for (int i = 0; i < getters.size(); i++) {
            packed.append('.').append(components.get(i).pack(get(i, action)));
        }
        return packed.toString();
    }

    Optional<Action> unpack(String[] parts) {
        if (parts.length != components.size() + 1) {
            return Optional.empty();
        }
        try {
            Object[] values = new Object[components.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = components.get(i).unpack(parts[i + 1]);
            }
            return Optional.of((Action) constructor.newInstance(values));
        } catch (ReflectiveOperationException | RuntimeException notOurs) {
            if (notOurs.getCause() instanceof Error e) {
                throw e;
            }
            // Not a number, out of range, or refused by the record itself: forged or of another time.
            return Optional.empty();
        }
    }

    private Object get(int component, Action action) {
        try {
            return getters.get(component).invoke(action);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static ActionFormat of(Class<?> type) {
        Code code = Objects.requireNonNull(type.getAnnotation(Code.class), () -> type + " has no @Code");
        List<RecordComponent> components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new ActionFormat(
                    type,
                    code.value(),
                    components.stream().map(ComponentFormat::of).toList(),
                    components.stream().map(RecordComponent::getAccessor).toList(),
                    type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be a button", e);
        }
    }
}
