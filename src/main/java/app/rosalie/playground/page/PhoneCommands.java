package app.rosalie.playground.page;

import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.Conversation;
import app.rosalie.playground.state.Keyboard;
import app.rosalie.playground.state.Message;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.Person;
import app.rosalie.playground.state.PlaygroundState;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be asked of a phone by the control API. */
final class PhoneCommands {

    private static final int MOST_PRESSES = 10;

    private final PlaygroundState state;
    private final SampleFiles samples;

    PhoneCommands(PlaygroundState state) {
        this.state = state;
        samples = new SampleFiles(state.files());
    }

    /**
     * Returns what has come of it.
     *
     * @throws Refusal where there is no such command, or it cannot be carried out
     */
    ObjectNode carryOut(Conversation chat, String verb, JsonNode body) {
        var phone = new Phone(state, chat);
        var done = Json.object();
        switch (verb) {
            case "" -> phone.belongsTo(renamed(phone.owner(), body));
            case "says" -> done.put("messageId", phone.says(text(body)).id());
            case "presses" -> {
                var ids = press(phone, body);
                done.put("callbackId", ids.getFirst());
                ids.forEach(done.putArray("callbackIds")::add);
            }
            case "sends" -> done.put("messageId", send(phone, body).id());
            case "pays" -> done.put("checkoutId", phone.pays(messageId(body)));
            case "keys" ->
                done.put(
                        "messageId",
                        phone.pressesBelow(
                                        body.path("index").asInt(0),
                                        body.path("phone").asString(""))
                                .id());
            case "forwards" ->
                done.put(
                        "messageId",
                        phone.forwards(
                                        body.path("from").asString(""),
                                        text(body),
                                        body.path("hidden").asBoolean(false))
                                .id());
            case "edits" -> phone.edits(messageId(body), text(body));
            case "blocks" -> phone.blocks(true);
            case "unblocks" -> phone.blocks(false);
            case "clears" -> phone.clears();
            default -> throw Refusal.notFound();
        }
        return done;
    }

    private static Person renamed(Person person, JsonNode body) {
        return new Person(
                person.id(),
                body.path("firstName").asString(person.firstName()),
                body.path("language").asString(person.language()));
    }

    private static String text(JsonNode body) {
        return body.path("text").asString("");
    }

    private static int messageId(JsonNode body) {
        return body.path("messageId").asInt(0);
    }

    private static List<String> press(Phone phone, JsonNode body) {
        int messageId = messageId(body);
        int times = Math.clamp(body.path("times").asInt(1), 1, MOST_PRESSES);
        if (body.has("data")) {
            return phone.presses(messageId, body.path("data").asString(""), times);
        }
        var key = phone.button(messageId, body.path("index").asInt(-1));
        if (key == null || key.kind() != Keyboard.Kind.PRESS) {
            throw Refusal.badRequest("no such button on that message");
        }
        return phone.presses(messageId, key.value(), times);
    }

    private Message send(Phone phone, JsonNode body) {
        var kind = body.path("kind").asString("");
        if (kind.equals("contact") && body.has("phone")) {
            return phone.sends(contact(phone, body), "");
        }
        return kind.equals("group")
                ? phone.saysInGroup(text(body))
                : phone.sends(samples.of(kind, text(body)), body.path("album").asString(""));
    }

    private static MessageBody contact(Phone phone, JsonNode body) {
        var number = body.path("phone").asString("");
        return body.path("own").asBoolean(false)
                ? SampleFiles.contact(phone.owner(), number)
                : SampleFiles.contact(body.path("name").asString(""), number);
    }
}
