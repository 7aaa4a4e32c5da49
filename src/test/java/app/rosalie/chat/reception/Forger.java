package app.rosalie.chat.reception;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Actions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Makes every action there is, with honest values and with any others. */
final class Forger {
    private final List<Long> ids;
    private final LocalDate today;

    /** @param ids what stands first is used where nothing is forged */
    Forger(List<Long> ids, LocalDate today) {
        this.ids = ids;
        this.today = today;
    }

    static Stream<Class<?>> kinds() {
        return Actions.all().stream();
    }

    /** Each kind of action, one component after the other going through everything that its type allows. */
    List<Action> everything() {
        List<Action> all = new ArrayList<>();
        kinds().forEach(kind -> {
            RecordComponent[] components = kind.getRecordComponents();
            all.add((Action) made(kind, honest(components)));
            for (int i = 0; i < components.length; i++) {
                for (Object forged : values(components[i])) {
                    Object[] values = honest(components);
                    values[i] = forged;
                    all.add((Action) made(kind, values));
                }
            }
        });
        return all;
    }

    /**
     * Each kind of action aimed at what is somebody's: every id goes through those of its type, and all else is honest.
     *
     * @param targets the ids of each type; a type without any is made of {@code otherwise}
     */
    static List<Action> aimedAt(Map<Class<?>, List<Long>> targets, long otherwise, LocalDate today) {
        Forger honest = new Forger(List.of(otherwise), today);
        List<Action> all = new ArrayList<>();
        kinds().forEach(kind -> {
            RecordComponent[] components = kind.getRecordComponents();
            Object[] first = Arrays.stream(components)
                    .map(component -> honest.aimed(component, targets).getFirst())
                    .toArray();
            all.add((Action) made(kind, first));
            for (int i = 0; i < components.length; i++) {
                for (Object other :
                        honest.aimed(components[i], targets).stream().skip(1).toList()) {
                    Object[] values = first.clone();
                    values[i] = other;
                    all.add((Action) made(kind, values));
                }
            }
        });
        return all;
    }

    private List<?> aimed(RecordComponent component, Map<Class<?>, List<Long>> targets) {
        Class<?> type = component.getType();
        return targets.containsKey(type)
                ? targets.get(type).stream()
                        .map(number -> made(type, new Object[] {number}))
                        .toList()
                : values(component).subList(0, 1);
    }

    private Object[] honest(RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> values(component).getFirst())
                .toArray();
    }

    private List<?> values(RecordComponent component) {
        if (component.getType() != Optional.class) {
            return values(component.getType());
        }
        ParameterizedType type = (ParameterizedType) component.getGenericType();
        Stream<?> there = values((Class<?>) type.getActualTypeArguments()[0]).stream();
        return Stream.concat(there.map(Optional::of), Stream.of(Optional.empty()))
                .toList();
    }

    private List<?> values(Class<?> type) {
        if (type == long.class) {
            return Stream.concat(ids.stream(), Stream.of(0L, -1L, Long.MAX_VALUE, Long.MIN_VALUE))
                    .toList();
        }
        if (type == int.class) {
            return List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);
        }
        if (type == boolean.class) {
            return List.of(false, true);
        }
        if (type == LocalDate.class) {
            return List.of(
                    today,
                    LocalDate.MIN,
                    LocalDate.MAX,
                    LocalDate.EPOCH,
                    LocalDate.of(0, 1, 1),
                    LocalDate.of(-4713, 1, 1),
                    LocalDate.of(9999, 12, 31),
                    LocalDate.of(294_276, 12, 31),
                    LocalDate.of(2026, 3, 29));
        }
        if (type == LocalTime.class) {
            return List.of(LocalTime.NOON, LocalTime.MIN, LocalTime.MAX, LocalTime.of(2, 30));
        }
        if (type == Duration.class) {
            return LongStream.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE / 60)
                    .mapToObj(Duration::ofMinutes)
                    .toList();
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isRecord()) {
            return values(long.class).stream()
                    .map(number -> made(type, new Object[] {number}))
                    .toList();
        }
        throw new IllegalStateException("Actions carry no " + type);
    }

    private static Object made(Class<?> kind, Object[] values) {
        try {
            var maker = kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind + " refuses " + Arrays.toString(values), e);
        }
    }
}
