package app.rosalie.chat.words;

/** Text that is markup already and must not be escaped again. */
public record Html(String text) {

    /** Makes any text harmless inside Telegram's HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
