package app.rosalie.playground;

import static org.awaitility.Awaitility.await;

import app.rosalie.playground.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's phone, for tests: says and presses over HTTP, and reads what is on the screen. Every wait ends in the end,
 * with a failed assertion: a busy machine is no defect.
 */
public final class PlaygroundPhone {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String server;
    private final long id;

    /**
     * A message as it is seen.
     *
     * @param kind text, photo, sticker, voice…
     * @param text the text or the caption, without its markup
     * @param alt the picture in words, or empty
     * @param file what can be downloaded, or null
     * @param silent whether the phone made no sound
     */
    public record Seen(
            int id,
            boolean fromBot,
            String kind,
            String text,
            String html,
            List<List<Key>> rows,
            String alt,
            File file,
            Instant date,
            boolean silent,
            boolean edited,
            boolean deleted) {

        public List<String> labels() {
            return rows.stream().flatMap(List::stream).map(Key::label).toList();
        }

        public Optional<Key> key(String label) {
            return rows.stream()
                    .flatMap(List::stream)
                    .filter(key -> key.label().equals(label))
                    .findFirst();
        }
    }

    /**
     * A button.
     *
     * @param kind press, link, copy or other
     * @param style danger, success, primary or empty
     */
    public record Key(String label, String kind, String value, String style) {}

    /**
     * A file that somebody sent.
     *
     * @param url where its bytes are
     * @param type such as text/csv
     */
    public record File(String url, String name, String type, int size) {}

    /** How a press was answered. */
    public record Toast(String callbackId, int messageId, String text, boolean alert) {}

    /** The phone of somebody who was there before, under the name that she had. */
    PlaygroundPhone(String server, long id) {
        this.server = server;
        this.id = id;
    }

    /**
     * The phone of somebody, new or known.
     *
     * @param server the playground's address, such as {@code http://127.0.0.1:8081}
     */
    public static PlaygroundPhone of(String server, long id, String firstName) {
        var phone = new PlaygroundPhone(server, id);
        phone.post("", Json.object().put("firstName", firstName));
        return phone;
    }

    public long id() {
        return id;
    }

    /** Returns the id of the message. */
    public int says(String text) {
        return post("/says", Json.object().put("text", text)).path("messageId").asInt();
    }

    /** Presses the button with this label on the newest message that has it. Returns the id of the press. */
    public String presses(String label) {
        var message = messages().reversed().stream()
                .filter(seen -> seen.key(label).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button « " + label + " » in " + messages()));
        return presses(message.id(), label);
    }

    public String presses(int messageId, String label) {
        var key = message(messageId)
                .key(label)
                .filter(found -> found.kind().equals("press"))
                .orElseThrow(() -> new AssertionError("« " + label + " » cannot be pressed in " + message(messageId)));
        return pressesData(messageId, key.value());
    }

    /** Presses what may be no button any more, or never was. */
    public String pressesData(int messageId, String data) {
        return post("/presses", Json.object().put("messageId", messageId).put("data", data))
                .path("callbackId")
                .asString();
    }

    /** Presses so many times in a row, before anything is answered. Returns the ids of the presses. */
    public List<String> pressesData(int messageId, String data, int times) {
        return post(
                        "/presses",
                        Json.object()
                                .put("messageId", messageId)
                                .put("data", data)
                                .put("times", times))
                .path("callbackIds")
                .valueStream()
                .map(id -> id.asString())
                .toList();
    }

    /**
     * Sends something that is no text.
     *
     * @param kind sticker, voice, photo, contact, document, location, live-location, dice
     */
    public int sends(String kind) {
        return sends(Json.object().put("kind", kind));
    }

    /** @param album what the pictures that are sent together have in common; empty for one alone */
    public int sendsPhoto(String caption, String album) {
        return sends(Json.object().put("kind", "photo").put("text", caption).put("album", album));
    }

    /** One of several files of a kind that are sent together. */
    public int sendsAlbum(String kind, String album) {
        return sends(Json.object().put("kind", kind).put("album", album));
    }

    /** Passes on what somebody else has written, who may hide her account. */
    public int forwards(String from, String text, boolean hidden) {
        return post(
                        "/forwards",
                        Json.object().put("from", from).put("text", text).put("hidden", hidden))
                .path("messageId")
                .asInt();
    }

    /** Sends a card of her address book; either may be empty. */
    public int sharesContact(String name, String number) {
        return sends(Json.object().put("kind", "contact").put("name", name).put("phone", number));
    }

    /** Sends her own card. */
    public int sharesOwnContact(String number) {
        return sends(Json.object().put("kind", "contact").put("own", true).put("phone", number));
    }

    /** Wants to pay the newest invoice. Returns the id under which the bot is asked; a refusal is a toast of that id. */
    public String pays() {
        var invoice = latest(seen -> seen.kind().equals("invoice"))
                .orElseThrow(() -> new AssertionError("No invoice in " + messages()));
        return post("/pays", Json.object().put("messageId", invoice.id()))
                .path("checkoutId")
                .asString();
    }

    /** Presses a key below the chat. */
    public int pressesBelow(String label) {
        return pressesBelow(label, "");
    }

    /** Presses the key below the chat by which she shares her own number, or this one as hers. */
    public int pressesBelow(String label, String number) {
        var labels = below().orElseThrow(() -> new AssertionError("Nothing stands below the chat")).stream()
                .flatMap(List::stream)
                .toList();
        return post("/keys", Json.object().put("index", labels.indexOf(label)).put("phone", number))
                .path("messageId")
                .asInt();
    }

    /** The keys below the chat, row by row, if there are any, be they in sight or not. */
    public Optional<List<List<String>>> below() {
        var keyboard = get("").path("keyboard");
        return keyboard.isNull() || keyboard.isMissingNode()
                ? Optional.empty()
                : Optional.of(keyboard.path("rows").values().stream()
                        .map(row -> row.values().stream()
                                .map(key -> key.path("text").asString())
                                .toList())
                        .toList());
    }

    /** Whether the keys below the chat are out of sight, since one of them was pressed. */
    public boolean isBelowFolded() {
        return get("").path("keyboard").path("folded").asBoolean(false);
    }

    public int saysInGroup(String text) {
        return sends(Json.object().put("kind", "group").put("text", text));
    }

    private int sends(ObjectNode what) {
        return post("/sends", what).path("messageId").asInt();
    }

    /** The group that this person has spoken in, as a phone that only looks. */
    public PlaygroundPhone group() {
        return new PlaygroundPhone(server, -1_000_000_000_000L - id);
    }

    public void edits(int messageId, String text) {
        post("/edits", Json.object().put("messageId", messageId).put("text", text));
    }

    public void blocks() {
        post("/blocks", Json.object());
    }

    public void unblocks() {
        post("/unblocks", Json.object());
    }

    public void clears() {
        post("/clears", Json.object());
    }

    /** What is on the screen, oldest first, without what was deleted. */
    public List<Seen> messages() {
        return get("/messages").values().stream()
                .map(this::seen)
                .filter(seen -> !seen.deleted())
                .toList();
    }

    public Seen message(int messageId) {
        return messages().stream()
                .filter(seen -> seen.id() == messageId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No message " + messageId));
    }

    /** The newest message of the bot. */
    public Seen latest() {
        return latest(seen -> true).orElseThrow(() -> new AssertionError("The bot has said nothing"));
    }

    private Optional<Seen> latest(Predicate<Seen> like) {
        return messages().reversed().stream().filter(Seen::fromBot).filter(like).findFirst();
    }

    /** Waits for a message of the bot that is like this, and returns the newest. */
    public Seen awaits(Predicate<Seen> like) {
        return awaits(() -> latest(like));
    }

    public Seen awaitsText(String part) {
        return awaits(seen -> seen.text().contains(part));
    }

    /** Waits until this press is answered. */
    public Toast awaitsToast(String callbackId) {
        return awaits(() -> toasts().stream()
                .filter(toast -> toast.callbackId().equals(callbackId))
                .findFirst());
    }

    private static <T> T awaits(Supplier<Optional<T>> what) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(what::get, Optional::isPresent)
                .orElseThrow();
    }

    public List<Toast> toasts() {
        return get("/toasts").values().stream()
                .map(json -> new Toast(
                        json.path("callbackId").asString(),
                        json.path("messageId").asInt(),
                        json.path("text").asString(),
                        json.path("alert").asBoolean()))
                .toList();
    }

    /** "typing", "upload_photo"… or empty. */
    public String typing() {
        return get("").path("typing").asString();
    }

    /** What the link ends in by which the page leads clients to a salon; empty where there is none. */
    public String invitation() {
        return get("").path("invitation").asString();
    }

    /** The message that is pinned at the top, if one is. */
    public Optional<Integer> pinned() {
        var pinned = get("").path("pinned");
        return pinned.isNumber() ? Optional.of(pinned.asInt()) : Optional.empty();
    }

    /** How many updates the bot has not confirmed. */
    public static int unconfirmed(String server) {
        JsonNode status = ControlClient.get(server + "/playground/status");
        return status.path("unconfirmedUpdates").asInt()
                + status.path("unfinishedCheckouts").asInt();
    }

    /** The bot's last calls, oldest first: {@code {"method", "status", "params"}}. */
    public static JsonNode calls(String server) {
        return ControlClient.get(server + "/playground/calls");
    }

    /** Orders a trouble: {@code {"kind":"flood","times":1,"method":"sendMessage","retryAfter":2}} and the like. */
    public static void orderFault(String server, String json) {
        ControlClient.post(server + "/playground/faults", json);
    }

    /** Nothing goes wrong any more. */
    public static void clearFaults(String server) {
        ControlClient.post(server + "/playground/faults/none", "");
    }

    /** From now on what is faster meets a 429: {@code {"bot":30,"chat":1,"chatBurst":5}}; {@code {}}: nothing is too fast. */
    public static void setRates(String server, String json) {
        ControlClient.post(server + "/playground/rates", json);
    }

    /** Puts any JSON among the updates. */
    public static void injectUpdate(String server, String json) {
        ControlClient.post(server + "/playground/updates", json);
    }

    /** The next update has this id, even if it is lower. */
    public static void startUpdateIdsAt(String server, long id) {
        ControlClient.post(server + "/playground/updates/start", "{\"id\":" + id + "}");
    }

    /** The bytes of a file, as a browser gets them. */
    public static byte[] download(File file) {
        return ControlClient.bytes(file.url());
    }

    private Seen seen(JsonNode json) {
        var rows = json.path("buttons").values().stream()
                .map(row -> row.values().stream().map(PlaygroundPhone::key).toList())
                .toList();
        return new Seen(
                json.path("id").asInt(),
                json.path("from").asString().equals("bot"),
                json.path("kind").asString(),
                json.path("text").asString(),
                json.path("html").asString(),
                rows,
                json.path("photo").path("alt").asString(""),
                json.has("file") ? file(json.path("file")) : null,
                Instant.ofEpochSecond(json.path("date").asLong()),
                json.path("silent").asBoolean(),
                json.path("edited").asBoolean(),
                json.path("deleted").asBoolean());
    }

    private File file(JsonNode json) {
        return new File(
                server + json.path("url").asString(),
                json.path("name").asString(),
                json.path("type").asString(),
                json.path("size").asInt());
    }

    private static Key key(JsonNode json) {
        return new Key(
                json.path("label").asString(),
                json.path("kind").asString(),
                json.path("value").asString(),
                json.path("style").asString(""));
    }

    private JsonNode get(String path) {
        return ControlClient.get(server + "/playground/people/" + id + path);
    }

    private JsonNode post(String path, ObjectNode body) {
        return ControlClient.post(server + "/playground/people/" + id + path, body.toString());
    }
}
