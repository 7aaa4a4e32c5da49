package app.rosalie.chat.reception;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.FreeText;
import app.rosalie.chat.room.Navigation;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Commands as they are typed: {@code /start s_7}, {@code /rdv@RosalieBot}. */
@Component
class TypedCommands {

    private final RoomDirectory rooms;
    private final SaidWords saidWords;
    private final FreeText freeText;
    private final Navigation navigation;

    TypedCommands(RoomDirectory rooms, SaidWords saidWords, FreeText freeText, Navigation navigation) {
        this.rooms = rooms;
        this.saidWords = saidWords;
        this.freeText = freeText;
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
                .or(() -> saidWords.command(speaker, name).flatMap(rooms::command))
                .map(command -> answer(speaker, command, rest))
                .orElseGet(() -> navigation.unknownCommand(speaker));
    }

    private Reply answer(Speaker speaker, Command command, String rest) {
        return speaker instanceof Pro pro && !rest.isEmpty()
                ? answer(pro, command, rest)
                : navigation.to(speaker, command.leadsTo().apply(speaker, rest));
    }

    /** What was named is what is shown, never what would have been shown without it. */
    private Reply answer(Pro pro, Command command, String rest) {
        return command.hears()
                .map(question -> navigation.answer(pro, question, rest))
                .orElseGet(() -> switch (command.behind()) {
                    case ITS_OWN -> navigation.to(pro, command.leadsTo().apply(pro, rest));
                    case NOTHING -> navigation.notUnderstood(pro);
                    case SENTENCE -> freeText.hear(pro, command.name() + " " + rest);
                });
    }
}
