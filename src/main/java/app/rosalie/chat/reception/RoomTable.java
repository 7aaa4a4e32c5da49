package app.rosalie.chat.reception;

import app.rosalie.chat.room.AnyRoom;
import app.rosalie.chat.room.Command;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;

/** All rooms, by what leads to them: their actions, their questions, their commands. Each belongs to one. */
record RoomTable(
        Map<Class<?>, AnyRoom<?, ?>> byAction, Map<Class<?>, AnyRoom<?, ?>> byQuestion, Map<String, Command> commands) {

    static RoomTable of(List<AnyRoom<?, ?>> rooms) {
        RoomTable table = new RoomTable(new HashMap<>(), new HashMap<>(), new HashMap<>());
        rooms.forEach(table::add);
        return table;
    }

    private void add(AnyRoom<?, ?> room) {
        ResolvableType types = ResolvableType.forClass(room.getClass()).as(AnyRoom.class);
        members(family(types, 0)).forEach(action -> once(byAction, action, room));
        members(family(types, 1)).forEach(question -> once(byQuestion, question, room));
        room.commands().forEach(command -> once(commands, command.name(), command));
    }

    private static Class<?> family(ResolvableType types, int place) {
        return Objects.requireNonNull(types.resolveGeneric(place), () -> types + " does not say its families");
    }

    /** The records of a sealed family; none of the one that has no instances. */
    private static Stream<Class<?>> members(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(RoomTable::members);
        }
        return type.isRecord() ? Stream.of(type) : Stream.empty();
    }

    private static <K, V> void once(Map<K, V> map, K key, V value) {
        if (map.put(key, value) != null) {
            throw new IllegalStateException("Two rooms have " + key);
        }
    }
}
