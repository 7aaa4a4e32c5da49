package app.rosalie.playground.page;

import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.html.HtmlWriter;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.state.BotProfile;
import app.rosalie.playground.state.ChatEvent;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.KeyboardBelow;
import app.rosalie.playground.state.Message;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.Person;
import app.rosalie.playground.state.PlaygroundState;
import app.rosalie.playground.state.PressAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What a phone shows, as JSON for the page and for tests. */
final class PhoneView {

    private PhoneView() {}

    static ObjectNode event(ChatEvent event) {
        return switch (event) {
            case ChatEvent.Written written -> type("message").set("message", message(written.message()));
            case ChatEvent.Deleted deleted -> type("deleted").put("id", deleted.messageId());
            case ChatEvent.Busy busy -> type("typing").put("action", busy.action());
            case ChatEvent.Answered answered -> type("answer").set("answer", answer(answered.answer()));
            case ChatEvent.Blocked blocked -> type("blocked").put("blocked", blocked.blocked());
            case ChatEvent.Cleared _ -> type("cleared");
            case ChatEvent.Pinned pinned -> type("pinned").put("id", pinned.messageId());
            case ChatEvent.Below below -> type("below").set("keyboard", below(below.keyboard()));
            case ChatEvent.Presented _ -> type("profile");
        };
    }

    private static ObjectNode type(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode message(Message message) {
        var words = message.body().words();
        var json = Json.object()
                .put("id", message.id())
                .put("from", message.fromBot() ? "bot" : "me")
                .put("date", message.date().getEpochSecond())
                .put("edited", message.edited() != null)
                .put("deleted", message.deleted())
                .put("silent", message.silent())
                .put("text", words.text())
                .put("html", HtmlWriter.write(words));
        json.set("entities", words.entitiesJson());
        json.set("buttons", message.keyboard().shown());
        addBody(json, message.body());
        return json;
    }

    private static void addBody(ObjectNode json, MessageBody body) {
        switch (body) {
            case MessageBody.Text _ -> json.put("kind", "text");
            case MessageBody.Picture picture -> json.put("kind", "photo").set("photo", photo(picture.photo()));
            case MessageBody.Document document -> json.put("kind", "document").set("file", file(document.file()));
            case MessageBody.Invoice _ -> json.put("kind", "invoice");
            case MessageBody.Sample sample -> json.put("kind", sample.kind()).put("shown", sample.shown());
        }
    }

    private static ObjectNode photo(StoredFile.Photo photo) {
        return Json.object()
                .put("url", url(photo))
                .put("width", photo.width())
                .put("height", photo.height())
                .put("alt", photo.alt());
    }

    private static ObjectNode file(StoredFile.Document file) {
        return Json.object()
                .put("url", url(file))
                .put("name", file.name())
                .put("type", file.type())
                .put("size", file.size());
    }

    private static String url(StoredFile file) {
        return "/playground/files/" + file.fileId();
    }

    private static JsonNode below(@Nullable KeyboardBelow keyboard) {
        return keyboard == null ? NullNode.getInstance() : keyboard.shown();
    }

    static ArrayNode messages(Conversation chat) {
        var array = Json.array();
        synchronized (chat) {
            chat.messages().forEach(message -> array.add(message(message)));
        }
        return array;
    }

    private static ObjectNode answer(PressAnswer answer) {
        return Json.object()
                .put("callbackId", answer.callbackId())
                .put("messageId", answer.messageId())
                .put("text", answer.text())
                .put("alert", answer.alert())
                .put("url", answer.url());
    }

    static ArrayNode answers(Conversation chat) {
        var array = Json.array();
        synchronized (chat) {
            chat.answers().forEach(answer -> array.add(answer(answer)));
        }
        return array;
    }

    /** All that an opened phone shows. */
    static ObjectNode phone(PlaygroundState state, Conversation chat) {
        var json = type("state").put("now", state.clock().millis());
        synchronized (chat) {
            json.set("person", chat.person().json());
            json.put("opened", chat.isOpened())
                    .put("blocked", chat.isBlocked())
                    .put("typing", chat.action(state.clock().instant()));
            json.put("pinned", chat.topPinned());
            json.set("keyboard", below(chat.below()));
            json.put("number", SampleFiles.readable(chat.person().phone()));
            json.set("messages", messages(chat));
        }
        return json.set("bot", bot(state.bot(), chat.person()));
    }

    /** How the bot presents itself to this person. */
    static ObjectNode bot(BotProfile bot, Person person) {
        var json = Json.object()
                .put("username", BotProfile.USERNAME)
                .put("name", bot.name().in(person.language()))
                .put("description", bot.description().in(person.language()))
                .put("about", bot.shortDescription().in(person.language()));
        return json.set("commands", bot.commandsFor(person));
    }
}
