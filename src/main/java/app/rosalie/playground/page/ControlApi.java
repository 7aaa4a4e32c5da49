package app.rosalie.playground.page;

import app.rosalie.playground.api.BotMethods;
import app.rosalie.playground.api.OrderedFaults;
import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.http.HttpAnswer;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.PlaygroundState;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people and tests ask of the playground, under {@code /playground/}: phones, files, troubles, figures. */
public final class ControlApi {

    private static final String FILES = "/playground/files/";

    private final PlaygroundState state;
    private final BotMethods bot;
    private final OrderedFaults faults;
    private final PageEvents events;
    private final Supplier<Optional<String>> invitation;
    private final PhoneOwners people;
    private final PhoneCommands commands;

    /**
     * @param invitation what the link ends in by which a client comes to a salon, or empty
     */
    public ControlApi(
            PlaygroundState state,
            BotMethods bot,
            OrderedFaults faults,
            PageEvents events,
            Supplier<Optional<String>> invitation) {
        this.state = state;
        this.bot = bot;
        this.faults = faults;
        this.events = events;
        this.invitation = invitation;
        people = new PhoneOwners(state.chats());
        commands = new PhoneCommands(state);
    }

    HttpAnswer get(String path) {
        var phone = PhonePath.read(path);
        if (phone != null) {
            return HttpAnswer.json(
                    shown(people.chat(phone.personId()), phone.what()).toString());
        }
        if (path.startsWith(FILES)) {
            return file(path.substring(FILES.length()));
        }
        return switch (path) {
            case "/playground/status" -> HttpAnswer.json(status().toString());
            case "/playground/calls" -> HttpAnswer.json(bot.pastCalls().toString());
            default -> throw Refusal.notFound();
        };
    }

    private JsonNode shown(Conversation chat, String what) {
        return switch (what) {
            case "" -> phone(chat);
            case "messages" -> PhoneView.messages(chat);
            case "toasts" -> PhoneView.answers(chat);
            case "bot" -> PhoneView.bot(state.bot(), chat.person());
            default -> throw Refusal.notFound();
        };
    }

    private ObjectNode phone(Conversation chat) {
        return PhoneView.phone(state, chat).put("invitation", invitation.get().orElse(""));
    }

    private HttpAnswer file(String fileId) {
        return switch (state.files().find(fileId)) {
            case null -> throw Refusal.notFound();
            case StoredFile.Photo photo ->
                HttpAnswer.ok(photo.type(), state.files().content(photo));
            case StoredFile.Document document ->
                HttpAnswer.download(
                        document.name(), document.type(), state.files().content(document));
        };
    }

    private JsonNode status() {
        return Json.object()
                .put("unconfirmedUpdates", state.updates().size())
                .put("unfinishedCheckouts", state.checkouts().unfinished())
                .put("polled", state.updates().isPolled())
                .put("unansweredPresses", state.presses().size())
                .put("calls", bot.served());
    }

    /** Carries out a command; DELETE of the faults is the path {@code /playground/faults/none}. */
    HttpAnswer post(String path, byte[] content) {
        var body = read(content);
        var phone = PhonePath.read(path);
        if (phone != null) {
            var chat = people.chat(phone.personId());
            return HttpAnswer.json(commands.carryOut(chat, phone.what(), body).toString());
        }
        switch (path) {
            case "/playground/updates" -> state.updates().inject(body);
            case "/playground/updates/start" ->
                state.updates().startIdsAt(body.path("id").asLong(1));
            case "/playground/faults" -> faults.order(body);
            case "/playground/faults/none" -> faults.clear();
            case "/playground/rates" -> bot.rates().set(body);
            default -> throw Refusal.notFound();
        }
        return HttpAnswer.json("{}");
    }

    private static JsonNode read(byte[] content) {
        try {
            return content.length == 0 ? Json.object() : Json.read(content);
        } catch (JacksonException e) {
            throw Refusal.badRequest("this is no JSON: " + e.getOriginalMessage());
        }
    }

    void follow(long personId, OutputStream out) {
        var chat = people.chat(personId);
        events.follow(personId, () -> phone(chat), out);
    }
}
