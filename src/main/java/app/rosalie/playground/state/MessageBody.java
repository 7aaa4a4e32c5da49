package app.rosalie.playground.state;

import app.rosalie.playground.files.StoredFile;
import app.rosalie.playground.html.TextWithEntities;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a message consists of, beside its buttons. */
public sealed interface MessageBody {

    /** The text, or the caption. */
    TextWithEntities words();

    /** Adds the fields of the Bot API's message. */
    void writeTo(ObjectNode message);

    /** Words alone. */
    record Text(TextWithEntities words) implements MessageBody {
        @Override
        public void writeTo(ObjectNode message) {
            words.writeTextTo(message);
        }
    }

    /** A picture with its caption. */
    record Picture(StoredFile.Photo photo, TextWithEntities words) implements MessageBody {
        @Override
        public void writeTo(ObjectNode message) {
            message.putArray("photo")
                    .add(photo.json().put("width", photo.width()).put("height", photo.height()));
            words.writeCaptionTo(message);
        }
    }

    /** A file with its caption. */
    record Document(StoredFile.Document file, TextWithEntities words) implements MessageBody {
        @Override
        public void writeTo(ObjectNode message) {
            message.set("document", file.json().put("file_name", file.name()).put("mime_type", file.type()));
            words.writeCaptionTo(message);
        }
    }

    /**
     * A bill, which whoever reads it can pay.
     *
     * @param cents of the currency
     * @param payload what only the bot knows of it
     */
    record Invoice(String title, String description, String currency, long cents, String payload)
            implements MessageBody {
        @Override
        public TextWithEntities words() {
            return TextWithEntities.of(title + "\n" + description);
        }

        /** « 15,00 € ». */
        public String amount() {
            var sign = currency.equals("EUR") ? "€" : currency;
            return cents / 100 + "," + String.valueOf(100 + cents % 100).substring(1) + "\u00a0" + sign;
        }

        @Override
        public void writeTo(ObjectNode message) {
            message.putObject("invoice")
                    .put("title", title)
                    .put("description", description)
                    .put("start_parameter", "")
                    .put("currency", currency)
                    .put("total_amount", cents);
        }

        static Invoice read(JsonNode invoice, String payload) {
            return new Invoice(
                    invoice.path("title").asString(""),
                    invoice.path("description").asString(""),
                    invoice.path("currency").asString(""),
                    invoice.path("total_amount").asLong(),
                    payload);
        }
    }

    /**
     * A sticker, a voice and the like.
     *
     * @param kind the field of the Bot API's message
     * @param shown what the page writes in its place
     */
    record Sample(String kind, ObjectNode content, String shown) implements MessageBody {
        @Override
        public TextWithEntities words() {
            return TextWithEntities.EMPTY;
        }

        @Override
        public void writeTo(ObjectNode message) {
            message.set(kind, content);
        }
    }
}
