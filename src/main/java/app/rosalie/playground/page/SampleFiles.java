package app.rosalie.playground.page;

import app.rosalie.playground.files.FileStore;
import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.html.TextWithEntities;
import app.rosalie.playground.http.Json;
import app.rosalie.playground.http.Refusal;
import app.rosalie.playground.state.MessageBody;
import app.rosalie.playground.state.MessageBody.Document;
import app.rosalie.playground.state.MessageBody.Picture;
import app.rosalie.playground.state.MessageBody.Sample;
import app.rosalie.playground.state.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/** Things to send that are no text: one of each kind. */
final class SampleFiles {

    private final FileStore files;

    SampleFiles(FileStore files) {
        this.files = files;
    }

    /** @throws Refusal where no such kind is known */
    MessageBody of(String kind, String caption) {
        return switch (kind) {
            case "photo" -> new Picture(files.addPhoto(resource("sample.png")), TextWithEntities.of(caption));
            case "document" -> new Document(planning(), TextWithEntities.of(caption));
            case "photo-file" ->
                new Document(files.addDocument("pose.png", resource("sample.png")), TextWithEntities.of(caption));
            case "cut-photo" -> new Document(files.addDocument("pose.png", cut()), TextWithEntities.of(caption));
            case "heic" ->
                new Document(files.addDocument("IMG_0042.HEIC", bytes("a photo")), TextWithEntities.of(caption));
            case "disguised" ->
                new Document(files.addDocument("pose.jpg", bytes("no photo at all")), TextWithEntities.of(caption));
            case "sticker" -> new Sample(kind, sticker(), "💅");
            case "voice" -> new Sample(kind, voice(), "Message vocal · 0:03");
            case "contact" -> contact("Léa Martin", "+33639981234");
            case "location" -> new Sample(kind, location(), "Lyon, place Bellecour");
            case "live-location" ->
                new Sample("location", location().put("live_period", 900), "Position en direct · 15 min");
            case "dice" -> new Sample(kind, Json.object().put("emoji", "🎲").put("value", 4), "🎲");
            default -> throw Refusal.badRequest("no sample of " + kind);
        };
    }

    private StoredFile.Document planning() {
        return files.addDocument("planning.pdf", bytes("a planning"));
    }

    /** A photo that has lost its second half. */
    private static byte[] cut() {
        var whole = resource("sample.png");
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private ObjectNode sticker() {
        return file("CAAC", "sticker.webp")
                .put("type", "regular")
                .put("width", 512)
                .put("height", 512)
                .put("is_animated", false)
                .put("is_video", false)
                .put("emoji", "💅");
    }

    private ObjectNode voice() {
        return file("AwAC", "voice.oga").put("duration", 3).put("mime_type", "audio/ogg");
    }

    /** A card of the phone's address book; the last name is what follows the first word. */
    static Sample contact(String name, String phone) {
        var words = name.strip().split("\\s+", 2);
        var card = Json.object().put("phone_number", phone).put("first_name", words[0]);
        if (words.length > 1) {
            card.put("last_name", words[1]);
        }
        var seen = readable(phone);
        return new Sample("contact", card, name.isBlank() || phone.isBlank() ? name + seen : name + " · " + seen);
    }

    /** A French number that Telegram tells, as one reads it: 06 39 98 10 01. */
    static String readable(String phone) {
        return phone.matches("33\\d{9}") ? ("0" + phone.substring(2)).replaceAll("(\\d\\d)(?=\\d)", "$1 ") : phone;
    }

    /** The same of somebody who is on Telegram, so that the bot can see who it is. */
    static Sample contact(Person person, String phone) {
        var card = contact(person.firstName(), phone);
        card.content().put("user_id", person.id());
        return card;
    }

    private static ObjectNode location() {
        return Json.object().put("latitude", 45.7578).put("longitude", 4.8320);
    }

    private ObjectNode file(String prefix, String name) {
        return files.addFile(prefix, name, bytes(name)).json();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        var bytes = PageFiles.resource(name);
        if (bytes == null) {
            throw new UncheckedIOException(new IOException("playground/" + name + " is missing"));
        }
        return bytes;
    }
}
