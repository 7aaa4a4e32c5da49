package app.rosalie.playground;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a phone shows, as JSON for the page and for tests. */
final class View {

    private View() {}

    static ObjectNode event(String type) {
        return Json.object().put("type", type);
    }

    static ObjectNode message(Message message) {
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
        switch (message.body()) {
            case Body.Text _ -> json.put("kind", "text");
            case Body.Picture picture ->
                json.put("kind", "photo")
                        .putObject("photo")
                        .put("url", "/playground/files/" + picture.photo().fileId())
                        .put("width", picture.photo().width())
                        .put("height", picture.photo().height())
                        .put("alt", picture.photo().alt());
            case Body.Document document ->
                json.put("kind", "document")
                        .putObject("file")
                        .put("url", "/playground/files/" + document.file().fileId())
                        .put("name", document.file().name())
                        .put("type", document.file().type())
                        .put("size", document.file().size());
            case Body.Sample sample -> json.put("kind", sample.kind()).put("shown", sample.shown());
        }
        return json;
    }

    static ArrayNode messages(Conversation chat) {
        var array = Json.array();
        synchronized (chat) {
            chat.messages().forEach(message -> array.add(message(message)));
        }
        return array;
    }

    static ObjectNode toast(Conversation.Toast toast) {
        return Json.object()
                .put("callbackId", toast.callbackId())
                .put("messageId", toast.messageId())
                .put("text", toast.text())
                .put("alert", toast.alert())
                .put("url", toast.url());
    }

    static ArrayNode toasts(Conversation chat) {
        var array = Json.array();
        synchronized (chat) {
            chat.toasts().forEach(toast -> array.add(toast(toast)));
        }
        return array;
    }

    /** All that an opened phone shows. */
    static ObjectNode phone(Switchboard board, Conversation chat) {
        var json = event("state").put("now", board.clock.millis());
        synchronized (chat) {
            json.set("person", chat.person.json());
            json.put("opened", chat.opened)
                    .put("blocked", chat.blocked)
                    .put("typing", chat.action(board.clock.instant()));
            json.set("messages", messages(chat));
        }
        return json.set("bot", bot(board, chat.person));
    }

    static ObjectNode bot(Switchboard board, Person person) {
        var json = Json.object().put("username", BotProfile.USERNAME);
        Map.of(
                        "name", board.bot.names,
                        "description", board.bot.descriptions,
                        "about", board.bot.shortDescriptions)
                .forEach((name, words) -> json.put(name, BotProfile.in(person.language(), words)));
        return json.set("commands", board.bot.commandsFor(person));
    }
}
