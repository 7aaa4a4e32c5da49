package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.Navigation;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Commands as they are typed: {@code /start s_7}, {@code /rdv@RosalieBot}. */
@Component
class TypedCommands {

    private final RoomDirectory rooms;
    private final TypedAnswers answers;
    private final Navigation navigation;

    TypedCommands(RoomDirectory rooms, TypedAnswers answers, Navigation navigation) {
        this.rooms = rooms;
        this.answers = answers;
        this.navigation = navigation;
    }

    static boolean isOne(String text) {
        return text.startsWith("/");
    }

    Reply on(Speaker speaker, String text) {
        String[] parts = text.substring(1).strip().split("\\s+", 2);
        String name = parts[0].split("@", 2)[0].toLowerCase(Locale.ROOT);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        return rooms.command(name)
                .map(command -> answer(speaker, command, rest))
                .orElseGet(() -> navigation.unknownCommand(speaker));
    }

    private Reply answer(Speaker speaker, Command command, String rest) {
        return speaker instanceof Pro pro && !rest.isEmpty() && command.hears().isPresent()
                ? answers.answer(pro, command.hears().get(), rest)
                : navigation.to(speaker, command.leadsTo().apply(speaker, rest));
    }
}
