package app.rosalie.chat.reception;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.AnyRoom;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.CommandList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which room an action leads to, which has asked a question, and what its commands are. The rooms are found by their types, at
 * first use: they know how to lead on to each other before all are there.
 */
@Component
class RoomDirectory implements CommandList {

    private final Supplier<Entries> entries;

    RoomDirectory(ObjectProvider<AnyRoom<?, ?>> rooms) {
        this.entries = SingletonSupplier.of(() -> Entries.of(rooms.stream().toList()));
    }

    AnyRoom<?, ?> behind(Action action) {
        return found(entries.get().byAction(), action.getClass());
    }

    AnyRoom<?, ?> thatAsked(Question question) {
        return found(entries.get().byQuestion(), question.getClass());
    }

    Optional<Command> command(String name) {
        return Optional.ofNullable(entries.get().commands().get(name));
    }

    @Override
    public List<Command> all() {
        return List.copyOf(entries.get().commands().values());
    }

    /** Every action that leads anywhere. */
    Set<Class<?>> actions() {
        return entries.get().byAction().keySet();
    }

    /** Every question that is heard by somebody. */
    Set<Class<?>> questions() {
        return entries.get().byQuestion().keySet();
    }

    private static AnyRoom<?, ?> found(Map<Class<?>, AnyRoom<?, ?>> rooms, Class<?> type) {
        return Objects.requireNonNull(rooms.get(type), () -> "No room for " + type.getName());
    }

    private record Entries(
            Map<Class<?>, AnyRoom<?, ?>> byAction,
            Map<Class<?>, AnyRoom<?, ?>> byQuestion,
            Map<String, Command> commands) {

        static Entries of(List<AnyRoom<?, ?>> rooms) {
            Entries entries = new Entries(new HashMap<>(), new HashMap<>(), new HashMap<>());
            rooms.forEach(entries::add);
            return entries;
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
                return Arrays.stream(type.getPermittedSubclasses()).flatMap(Entries::members);
            }
            return type.isRecord() ? Stream.of(type) : Stream.empty();
        }

        private static <K, V> void once(Map<K, V> map, K key, V value) {
            if (map.put(key, value) != null) {
                throw new IllegalStateException("Two rooms have " + key);
            }
        }
    }
}
