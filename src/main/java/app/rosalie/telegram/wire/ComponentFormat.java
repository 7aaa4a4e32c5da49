package app.rosalie.telegram.wire;

import app.rosalie.chat.action.AbsentAs;
import app.rosalie.chat.action.InHundreds;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one component of an action is written in a button: numbers in base 36, a day as days since 1970, a time or length as
 * minutes. A value that wraps one number, as an id does, is written as that number; {@link AbsentAs} says how one that is not
 * there is written.
 *
 * @param name as the list of codes names it
 */
record ComponentFormat(String name, Function<Object, Long> number, Function<Long, Object> value) {

    private static final Map<Class<?>, ComponentFormat> PLAIN = Map.of(
            int.class,
            new ComponentFormat("int", v -> ((Integer) v).longValue(), Math::toIntExact),
            boolean.class,
            new ComponentFormat("boolean", v -> (Boolean) v ? 1L : 0L, v -> v != 0),
            LocalDate.class,
            new ComponentFormat("LocalDate", v -> ((LocalDate) v).toEpochDay(), LocalDate::ofEpochDay),
            LocalTime.class,
            new ComponentFormat("LocalTime", ComponentFormat::minutes, v -> LocalTime.MIN.plusMinutes(inDay(v))),
            Duration.class,
            new ComponentFormat("long", ComponentFormat::length, Duration::ofMinutes));

    String pack(Object component) {
        return Long.toString(number.apply(component), Character.MAX_RADIX);
    }

    /** Throws a RuntimeException on anything that is no value of this kind. */
    Object unpack(String text) {
        return value.apply(Long.parseLong(text, Character.MAX_RADIX));
    }

    static ComponentFormat of(RecordComponent component) {
        if (component.getType() != Optional.class) {
            ComponentFormat whole = of(component.getType());
            return component.isAnnotationPresent(InHundreds.class) ? whole.inHundreds() : whole;
        }
        AbsentAs absent = Objects.requireNonNull(
                component.getAnnotation(AbsentAs.class), () -> "Nothing says how it is written without " + component);
        ParameterizedType type = (ParameterizedType) component.getGenericType();
        return of((Class<?>) type.getActualTypeArguments()[0]).or(absent.value());
    }

    private ComponentFormat inHundreds() {
        return new ComponentFormat(name, v -> hundreds(number.apply(v)), v -> value.apply(Math.multiplyExact(v, 100L)));
    }

    private static Long hundreds(long number) {
        if (number % 100 != 0) {
            throw new IllegalArgumentException("A button knows whole hundreds only: " + number);
        }
        return number / 100;
    }

    private ComponentFormat or(long absent) {
        return new ComponentFormat(
                name,
                v -> ((Optional<?>) v).map(number).orElse(absent),
                v -> v == absent ? Optional.empty() : Optional.of(value.apply(v)));
    }

    private static ComponentFormat of(Class<?> type) {
        ComponentFormat plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return constant(type);
        }
        if (type.isRecord()) {
            return wrapped(type);
        }
        throw new IllegalStateException(type + " does not fit into a button");
    }

    /** A constant goes by its place: the list of codes keeps every place for ever. */
    @SuppressWarnings("EnumOrdinal")
    private static ComponentFormat constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return new ComponentFormat(
                type.getSimpleName(), v -> (long) ((Enum<?>) v).ordinal(), v -> constants[Math.toIntExact(v)]);
    }

    private static ComponentFormat wrapped(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != long.class) {
            throw new IllegalStateException(type + " is no single number");
        }
        Method getter = components[0].getAccessor();
        try {
            Constructor<?> constructor = type.getConstructor(long.class);
            return new ComponentFormat("long", v -> number(getter, v), v -> made(constructor, v));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " cannot be made of its number", e);
        }
    }

    private static Long number(Method getter, Object value) {
        try {
            return (Long) getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Constructor<?> constructor, Long number) {
        try {
            return constructor.newInstance(number);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static Long minutes(Object time) {
        LocalTime value = (LocalTime) time;
        if (value.getSecond() != 0 || value.getNano() != 0) {
            throw new IllegalArgumentException("A button knows whole minutes only: " + value);
        }
        return value.getHour() * 60L + value.getMinute();
    }

    private static Long length(Object duration) {
        long minutes = ((Duration) duration).toMinutes();
        if (!duration.equals(Duration.ofMinutes(minutes))) {
            throw new IllegalArgumentException("A button knows whole minutes only: " + duration);
        }
        return minutes;
    }

    private static long inDay(long minutes) {
        if (minutes < 0 || minutes >= 24 * 60) {
            throw new IllegalArgumentException("No time of day");
        }
        return minutes;
    }
}
