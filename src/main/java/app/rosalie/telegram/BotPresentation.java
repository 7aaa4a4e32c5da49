package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Profile;
import app.rosalie.telegram.inbox.BotName;
import app.rosalie.telegram.wire.BotApiClient;
import java.util.List;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** How the bot stands before people who have not said a word: told to Telegram where it is not so already. */
@Component
final class BotPresentation {

    private final BotApiClient api;
    private final Chat chat;
    private final BotName name;

    BotPresentation(BotApiClient api, Chat chat, BotName name) {
        this.api = api;
        this.chat = chat;
        this.name = name;
    }

    /** Throws {@link app.rosalie.telegram.wire.ApiFailure}; may be called again. */
    void make() {
        String username = api.call(new GetMe()).getUserName();
        name.is(username == null ? "" : username);
        Profile profile = chat.profile();
        List<BotCommand> commands = profile.commands().stream()
                .map(it -> new BotCommand(it.name(), it.description()))
                .toList();
        if (!commands.equals(api.call(new GetMyCommands()))) {
            api.call(SetMyCommands.builder().commands(commands).build());
        }
        if (!profile.description().equals(api.call(new GetMyDescription()).getDescription())) {
            api.call(SetMyDescription.builder()
                    .description(profile.description())
                    .build());
        }
        if (!profile.shortDescription()
                .equals(api.call(new GetMyShortDescription()).getShortDescription())) {
            api.call(SetMyShortDescription.builder()
                    .shortDescription(profile.shortDescription())
                    .build());
        }
    }
}
