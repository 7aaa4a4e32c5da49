package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.question.Question;
import app.rosalie.pictures.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a person sees at once. Immutable, and free of Telegram's types.
 *
 * @param html the text, in Telegram's HTML subset, every foreign word in it escaped
 * @param rows the buttons, at most three a row where a label is a word or more; or a {@link Button.ShareContact} alone, and then
 *     the screen comes as a new message, whatever was pressed, and its button goes when another screen answers her
 * @param picture drawn above the text, or null
 * @param question what the next typed text answers, or null where typing answers nothing
 * @param yes what is pressed by whoever answers « yes », or null where nothing is proposed
 */
public record Screen(
        String html,
        List<List<Button>> rows,
        @Nullable Picture picture,
        @Nullable Question question,
        @Nullable Action yes) {

    public Screen {
        if (html.isBlank()) {
            throw new IllegalArgumentException("A screen says something");
        }
        rows = rows.stream().map(List::copyOf).toList();
        if (asksForContact(rows) && rows.stream().mapToInt(List::size).sum() > 1) {
            throw new IllegalArgumentException("Beside the button that shares her card no other can stand");
        }
    }

    public Screen(String html, List<List<Button>> rows, @Nullable Picture picture, @Nullable Question question) {
        this(html, rows, picture, question, null);
    }

    /** Whether its only button is the one by which she shares her card. */
    public boolean asksForContact() {
        return asksForContact(rows);
    }

    private static boolean asksForContact(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).anyMatch(Button.ShareContact.class::isInstance);
    }

    /**
     * The same with one more way out: above the last row, or in it below a picture, which another row would push out of sight. One
     * that asks for her card has room for none.
     */
    public Screen withWay(Button button) {
        if (asksForContact()) {
            return this;
        }
        List<List<Button>> more = new ArrayList<>(rows);
        int last = more.size() - 1;
        if (picture == null || last < 0) {
            more.add(Math.max(0, last), List.of(button));
        } else {
            List<Button> ways = new ArrayList<>(more.get(last));
            ways.add(Math.max(0, ways.size() - 1), button);
            more.set(last, ways);
        }
        return new Screen(html, more, picture, question, yes);
    }

    /** The same with one more row, above the last one; one that asks for her card has room for none. */
    public Screen withRow(List<Button> row) {
        if (asksForContact()) {
            return this;
        }
        List<List<Button>> more = new ArrayList<>(rows);
        more.add(Math.max(0, more.size() - 1), row);
        return new Screen(html, more, picture, question, yes);
    }

    /** The same with one more paragraph. */
    public Screen withParagraph(String more) {
        return new Screen(html + "\n\n" + more, rows, picture, question, yes);
    }

    /** The same, asking this. */
    public Screen asking(Question other) {
        return new Screen(html, rows, picture, other, yes);
    }
}
