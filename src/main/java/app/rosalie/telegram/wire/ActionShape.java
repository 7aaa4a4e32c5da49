package app.rosalie.telegram.wire;

import app.rosalie.chat.Action;
import app.rosalie.chat.Code;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One record of the site map: its code, and how its components are taken out and put together. Found by reflection, once. */
record ActionShape(
        Class<?> type,
        String code,
        List<ComponentKind> components,
        List<MethodHandle> getters,
        MethodHandle constructor) {

    static Stream<ActionShape> all() {
        return leaves(Action.class).map(ActionShape::of);
    }

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
            Object action = constructor.invokeExact(values);
            return Optional.of((Action) action);
        } catch (Error e) {
            throw e;
        } catch (Throwable notOurs) {
            // Not a number, out of range, or refused by the record itself: forged or of another time.
            return Optional.empty();
        }
    }

    private Object get(int component, Action action) {
        try {
            return getters.get(component).invoke(action);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActionShape::leaves)
                : Stream.of(type);
    }

    private static ActionShape of(Class<?> type) {
        Code code = Objects.requireNonNull(type.getAnnotation(Code.class), () -> type + " has no @Code");
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle constructor = lookup.unreflectConstructor(type.getConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            List<MethodHandle> getters = Arrays.stream(components)
                    .map(component -> getter(lookup, component))
                    .toList();
            List<ComponentKind> kinds =
                    Arrays.stream(types).map(ComponentKind::of).toList();
            return new ActionShape(type, code.value(), kinds, getters, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be a button", e);
        }
    }

    private static MethodHandle getter(MethodHandles.Lookup lookup, RecordComponent component) {
        try {
            return lookup.unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
