package app.rosalie.telegram.outbox.payload;

import app.rosalie.chat.SeenMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram's subset of HTML, measured and cut as Telegram counts it: UTF-16 units of what is seen, tags not counted. */
public final class HtmlText {

    private static final Pattern PIECE =
            Pattern.compile("<(/?)([a-z-]+)[^>]*>|&(?:[a-z]+|#x?[0-9a-fA-F]+);|.", Pattern.DOTALL);
    private static final String MORE = "…";

    private HtmlText() {}

    /** The markup with at most {@code limit} units to see; cut between code points, every tag closed. */
    public static String cut(String html, int limit) {
        // Markup only adds to what is seen.
        if (html.length() <= limit || plain(html).length() <= limit) {
            return html;
        }
        return cutOff(html, limit - MORE.length());
    }

    private static String cutOff(String html, int limit) {
        StringBuilder kept = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int left = limit;
        Matcher piece = PIECE.matcher(html);
        while (left >= 0 && piece.find()) {
            boolean tag = piece.group(2) != null;
            left -= tag ? 0 : plain(piece.group()).length();
            if (left >= 0) {
                kept.append(piece.group());
                nest(open, piece);
            }
        }
        kept.append(MORE);
        open.forEach(tag -> kept.append("</").append(tag).append('>'));
        return kept.toString();
    }

    /** What is seen, without markup. */
    public static String plain(String html) {
        return SeenMessage.plain(html);
    }

    /** The text with at most {@code limit} units, cut between code points. */
    public static String cutPlain(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    private static void nest(Deque<String> open, Matcher piece) {
        String tag = piece.group(2);
        if (tag == null) {
            return;
        }
        if (piece.group(1).isEmpty()) {
            open.push(tag);
        } else {
            open.pollFirst();
        }
    }
}
