package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Profile;
import app.rosalie.telegram.inbox.BotUsername;
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

/** Tells Telegram the bot's commands and descriptions, where they are not so already; learns the bot's user name. */
@Component
final class ProfilePublisher {

    private final BotApiClient api;
    private final Chat chat;
    private final BotUsername bot;

    ProfilePublisher(BotApiClient api, Chat chat, BotUsername bot) {
        this.api = api;
        this.chat = chat;
        this.bot = bot;
    }

    /** Throws {@link app.rosalie.telegram.wire.ApiFailure}; may be called again. */
    void publish() {
        String username = api.call(new GetMe()).getUserName();
        bot.set(username == null ? "" : username);
        Profile profile = chat.profile();
        publishCommands(profile.commands());
        publishDescription(profile.description());
        publishShortDescription(profile.shortDescription());
    }

    private void publishCommands(List<Profile.Command> wanted) {
        List<BotCommand> commands = wanted.stream()
                .map(it -> new BotCommand(it.name(), it.description()))
                .toList();
        if (!commands.equals(api.call(new GetMyCommands()))) {
            api.call(SetMyCommands.builder().commands(commands).build());
        }
    }

    private void publishDescription(String wanted) {
        if (!wanted.equals(api.call(new GetMyDescription()).getDescription())) {
            api.call(SetMyDescription.builder().description(wanted).build());
        }
    }

    private void publishShortDescription(String wanted) {
        if (!wanted.equals(api.call(new GetMyShortDescription()).getShortDescription())) {
            api.call(SetMyShortDescription.builder().shortDescription(wanted).build());
        }
    }
}
