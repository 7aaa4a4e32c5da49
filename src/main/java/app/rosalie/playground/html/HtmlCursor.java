package app.rosalie.playground.html;

import app.rosalie.playground.http.Refusal;
import java.nio.charset.StandardCharsets;

/** A place in a text that is read from its begin to its end. The end counts as a blank, as it does in the server. */
final class HtmlCursor {

    private static final char END = '\0';

    private final String html;
    private int at;

    HtmlCursor(String html) {
        this.html = html;
    }

    int at() {
        return at;
    }

    boolean isEnd() {
        return at >= html.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < html.length() ? html.charAt(at + ahead) : END;
    }

    void skip(int characters) {
        at += characters;
    }

    /** Steps on to the next blank or one of these, and returns what was between. */
    String readUntilBlankOr(String stops) {
        int begin = at;
        while (!isBlank() && stops.indexOf(peek()) < 0) {
            at++;
        }
        return html.substring(begin, at);
    }

    void skipBlanks() {
        while (!isEnd() && isBlank()) {
            at++;
        }
    }

    boolean isBlank() {
        return switch (peek()) {
            case ' ', '\t', '\r', '\n', '\u000b', END -> true;
            default -> false;
        };
    }

    /** Appends the character that an ampersand here stands for, or the ampersand itself, and steps over it. */
    void readReference(StringBuilder text) {
        var reference = HtmlReference.at(html, at);
        if (reference == null) {
            text.append('&');
            at++;
        } else {
            text.appendCodePoint(reference.codePoint());
            at = reference.end();
        }
    }

    /** In the server's words, which tell places in bytes. */
    Refusal refusal(String why, int index) {
        return refusal(why, index, "");
    }

    Refusal refusal(String why, int index, String more) {
        int bytes = html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
        return refusal(why + " at byte offset " + bytes + more);
    }

    static Refusal refusal(String why) {
        return Refusal.badRequest("can't parse entities: " + why);
    }
}
