package app.rosalie.playground;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Things to send that are no text: one of each kind. */
final class Samples {

    private final Photos photos;

    Samples(Photos photos) {
        this.photos = photos;
    }

    /** @throws Refusal where no such kind is known */
    Body of(String kind, String caption) {
        return switch (kind) {
            case "photo" ->
                new Body.Picture(photos.add(resource("sample.png")), Formatted.of(caption, java.util.List.of()));
            case "sticker" -> new Body.Sample(kind, sticker(), "💅");
            case "voice" -> new Body.Sample(kind, voice(), "Message vocal · 0:03");
            case "contact" -> contact("Léa Martin", "+33639981234");
            case "document" -> new Body.Sample(kind, document(), "planning.pdf");
            case "location" -> new Body.Sample(kind, location(), "Lyon, place Bellecour");
            case "dice" ->
                new Body.Sample(kind, Json.object().put("emoji", "🎲").put("value", 4), "🎲");
            default -> throw Refusal.badRequest("no sample of " + kind);
        };
    }

    private ObjectNode sticker() {
        return file("CAAC", "a sticker", "webp")
                .put("type", "regular")
                .put("width", 512)
                .put("height", 512)
                .put("is_animated", false)
                .put("is_video", false)
                .put("emoji", "💅");
    }

    private ObjectNode voice() {
        return file("AwAC", "a voice", "oga").put("duration", 3).put("mime_type", "audio/ogg");
    }

    private ObjectNode document() {
        return file("BQAC", "a planning", "pdf")
                .put("file_name", "planning.pdf")
                .put("mime_type", "application/pdf");
    }

    /** A card of the phone's address book; the last name is what follows the first word. */
    static Body.Sample contact(String name, String phone) {
        var words = name.strip().split("\\s+", 2);
        var card = Json.object().put("phone_number", phone).put("first_name", words[0]);
        if (words.length > 1) {
            card.put("last_name", words[1]);
        }
        return new Body.Sample("contact", card, name.isBlank() || phone.isBlank() ? name + phone : name + " · " + phone);
    }

    /** The same of somebody who is on Telegram, so that the bot can see who it is. */
    static Body.Sample contact(Person person, String phone) {
        var card = contact(person.firstName(), phone);
        card.content().put("user_id", person.id());
        return card;
    }

    private static ObjectNode location() {
        return Json.object().put("latitude", 45.7578).put("longitude", 4.8320);
    }

    private ObjectNode file(String prefix, String content, String extension) {
        var file = photos.addOther(prefix, Photos.bytes(content), extension);
        return Json.object()
                .put("file_id", file.fileId())
                .put("file_unique_id", file.fileId().substring(4, 20))
                .put("file_size", file.content().length);
    }

    private static byte[] resource(String name) {
        var bytes = PageFiles.resource(name);
        if (bytes == null) {
            throw new UncheckedIOException(new IOException("playground/" + name + " is missing"));
        }
        return bytes;
    }

    /** The content type of a stored file. */
    static String type(@Nullable String extension) {
        return switch (extension == null ? "" : extension) {
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            default -> "application/octet-stream";
        };
    }
}
