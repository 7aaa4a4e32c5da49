package app.rosalie.playground;

import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What people and tests ask of the playground, under {@code /playground/}: phones, files, troubles, figures. */
final class ControlApi {

    private static final Pattern PHONE = Pattern.compile("/playground/people/(-?\\d{1,15})(?:/([a-z]+))?");
    private static final String FILES = "/playground/files/";
    private static final Map<Long, String> WELL_KNOWN = Map.of(1001L, "Camille", 2001L, "Emma", 3001L, "Sarah");

    private final Switchboard board;
    private final BotApi bot;
    private final Faults faults;
    private final Samples samples;

    ControlApi(Switchboard board, BotApi bot, Faults faults) {
        this.board = board;
        this.bot = bot;
        this.faults = faults;
        samples = new Samples(board.shelf);
    }

    Answer get(String path) {
        var phone = PHONE.matcher(path);
        if (phone.matches()) {
            return show(chat(Long.parseLong(phone.group(1))), phone.group(2) == null ? "" : phone.group(2));
        }
        if (path.startsWith(FILES)) {
            return file(path.substring(FILES.length()));
        }
        return switch (path) {
            case "/playground/status" -> Answer.json(200, status().toString());
            case "/playground/calls" -> Answer.json(200, bot.pastCalls().toString());
            default -> throw Refusal.notFound();
        };
    }

    private Answer show(Conversation chat, String what) {
        return Answer.json(
                200,
                switch (what) {
                    case "" -> View.phone(board, chat).toString();
                    case "messages" -> View.messages(chat).toString();
                    case "toasts" -> View.toasts(chat).toString();
                    case "bot" -> View.bot(board, chat.person).toString();
                    default -> throw Refusal.notFound();
                });
    }

    private Answer file(String fileId) {
        return switch (board.shelf.find(fileId)) {
            case null -> throw Refusal.notFound();
            case Stored.Photo photo -> new Answer(200, photo.type(), board.shelf.content(photo));
            case Stored.File stored -> Answer.download(stored, board.shelf.content(stored));
        };
    }

    private JsonNode status() {
        return Json.object()
                .put("unconfirmedUpdates", board.updates.size())
                .put("polled", board.updates.isPolled())
                .put("unansweredPresses", board.calls.size())
                .put("calls", bot.served());
    }

    /** Carries out a command; DELETE of the faults is the path {@code /playground/faults/none}. */
    Answer post(String path, byte[] content) {
        var body = read(content);
        var phone = PHONE.matcher(path);
        if (phone.matches()) {
            return act(Long.parseLong(phone.group(1)), phone.group(2) == null ? "" : phone.group(2), body);
        }
        switch (path) {
            case "/playground/updates" -> board.updates.inject(body);
            case "/playground/updates/start" ->
                board.updates.startIdsAt(body.path("id").asLong(1));
            case "/playground/faults" -> faults.order(body);
            case "/playground/faults/none" -> faults.clear();
            default -> throw Refusal.notFound();
        }
        return Answer.json(200, "{}");
    }

    private static JsonNode read(byte[] content) {
        try {
            return content.length == 0 ? Json.object() : Json.read(content);
        } catch (JacksonException e) {
            throw Refusal.badRequest("this is no JSON: " + e.getOriginalMessage());
        }
    }

    private Answer act(long personId, String verb, JsonNode body) {
        var chat = chat(personId);
        var phone = new Phone(board, chat);
        var done = Json.object();
        switch (verb) {
            case "" -> rename(chat, body);
            case "says" ->
                done.put("messageId", phone.says(body.path("text").asString("")).id());
            case "presses" -> done.put("callbackId", press(phone, body));
            case "sends" -> done.put("messageId", send(phone, body).id());
            case "edits" ->
                phone.edits(body.path("messageId").asInt(0), body.path("text").asString(""));
            case "blocks" -> phone.blocks(true);
            case "unblocks" -> phone.blocks(false);
            case "clears" -> phone.clears();
            default -> throw Refusal.notFound();
        }
        return Answer.json(200, done.toString());
    }

    private void rename(Conversation chat, JsonNode body) {
        synchronized (chat) {
            chat.person = new Person(
                    chat.person.id(),
                    body.path("firstName").asString(chat.person.firstName()),
                    body.path("language").asString(chat.person.language()));
            board.keep(chat);
        }
    }

    private static String press(Phone phone, JsonNode body) {
        int messageId = body.path("messageId").asInt(0);
        if (body.has("data")) {
            return phone.presses(messageId, body.path("data").asString(""));
        }
        var key = phone.button(messageId, body.path("index").asInt(-1));
        if (key == null || key.kind() != Keyboard.Kind.PRESS) {
            throw Refusal.badRequest("no such button on that message");
        }
        return phone.presses(messageId, key.value());
    }

    private Message send(Phone phone, JsonNode body) {
        var kind = body.path("kind").asString("");
        var text = body.path("text").asString("");
        if (kind.equals("contact") && body.has("phone")) {
            return phone.sends(contact(phone, body));
        }
        return kind.equals("group") ? phone.saysInGroup(text) : phone.sends(samples.of(kind, text));
    }

    private static Body contact(Phone phone, JsonNode body) {
        var number = body.path("phone").asString("");
        return body.path("own").asBoolean(false)
                ? Samples.contact(phone.owner(), number)
                : Samples.contact(body.path("name").asString(""), number);
    }

    private Conversation chat(long chatId) {
        var chat = board.find(chatId);
        if (chat != null) {
            return chat;
        }
        if (chatId <= 0) {
            throw Refusal.notFound();
        }
        return board.chatOf(new Person(chatId, WELL_KNOWN.getOrDefault(chatId, "Personne " + chatId), "fr"));
    }

    /** The person whose events this path asks for, or null. */
    static @Nullable Long listener(String path) {
        var phone = PHONE.matcher(path);
        return phone.matches() && "events".equals(phone.group(2)) ? Long.valueOf(phone.group(1)) : null;
    }

    void follow(long personId, OutputStream out) {
        var chat = chat(personId);
        board.events.follow(personId, () -> View.phone(board, chat), out);
    }
}
