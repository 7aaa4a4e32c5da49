package app.rosalie.playground.state;

import app.rosalie.playground.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody with a phone. */
public record Person(long id, String firstName, String language) {

    static Person read(JsonNode json) {
        return new Person(
                json.path("id").asLong(),
                json.path("first_name").asString(""),
                json.path("language_code").asString(""));
    }

    /** Her number, of the range that is kept free for fiction, as Telegram writes it: without the plus. */
    public String phone() {
        return "3363998" + String.valueOf(10_000 + id % 10_000).substring(1);
    }

    /** As the Bot API writes a user. */
    public ObjectNode json() {
        return Json.object()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", firstName)
                .put("language_code", language);
    }
}
