package app.rosalie.chat.reception;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.room.AnyRoom;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.CommandList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which room an action leads to, which has asked a question, and what its commands are. The rooms are found by their types, at
 * first use: they know how to lead on to each other before all are there.
 */
@Component
class RoomDirectory implements CommandList {

    private final Supplier<RoomTable> table;

    RoomDirectory(ObjectProvider<AnyRoom<?, ?>> rooms) {
        this.table = SingletonSupplier.of(() -> RoomTable.of(rooms.stream().toList()));
    }

    AnyRoom<?, ?> behind(Action action) {
        return found(table.get().byAction(), action.getClass());
    }

    AnyRoom<?, ?> thatAsked(Question question) {
        return found(table.get().byQuestion(), question.getClass());
    }

    Optional<Command> command(String name) {
        return Optional.ofNullable(table.get().commands().get(name));
    }

    @Override
    public List<Command> all() {
        return List.copyOf(table.get().commands().values());
    }

    /** Every action that leads anywhere. */
    Set<Class<?>> actions() {
        return table.get().byAction().keySet();
    }

    /** Every question that is heard by somebody. */
    Set<Class<?>> questions() {
        return table.get().byQuestion().keySet();
    }

    private static AnyRoom<?, ?> found(Map<Class<?>, AnyRoom<?, ?>> rooms, Class<?> type) {
        return Objects.requireNonNull(rooms.get(type), () -> "No room for " + type.getName());
    }
}
