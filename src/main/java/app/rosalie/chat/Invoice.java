package app.rosalie.chat;

import java.nio.charset.StandardCharsets;

/**
 * A bill in euros that is paid within Telegram, where {@link Invoices} says that this can be. It is asked about once more before the
 * money goes ({@link Chat#refusal}), and heard of as {@link Heard.Paid}.
 *
 * @param title 1 to 32 characters, plain
 * @param description 1 to 255 characters, plain
 * @param payload what it is for, in words of whoever writes it: 1 to 128 bytes, never seen by who pays
 * @param cents more than none
 */
public record Invoice(String title, String description, String payload, long cents) {

    public static final String CURRENCY = "EUR";
    public static final int LONGEST_TITLE = 32;
    public static final int LONGEST_DESCRIPTION = 255;
    public static final int LONGEST_PAYLOAD_BYTES = 128;

    public Invoice {
        check(!title.isBlank() && title.length() <= LONGEST_TITLE, "title has 1 to 32 characters");
        check(
                !description.isBlank() && description.length() <= LONGEST_DESCRIPTION,
                "description has 1 to 255 characters");
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        check(bytes >= 1 && bytes <= LONGEST_PAYLOAD_BYTES, "payload has 1 to 128 bytes");
        check(cents > 0, "amount is more than none");
    }

    private static void check(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException("An invoice's " + rule);
        }
    }
}
