package app.rosalie.chat;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.JournalAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.FramePhrase;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import app.rosalie.pictures.Picture;
import app.rosalie.salon.JournalEntryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A screen in the making. Every page below home starts with a breadcrumb and ends with the row that leads back and home, so that
 * there is no dead end.
 */
public final class Page {

    private static final int MOST_IN_A_ROW = 3;

    private final Voice voice;
    private final List<String> crumbs;
    private final List<String> lines = new ArrayList<>();
    private final List<List<Button>> rows = new ArrayList<>();
    private final List<Button> ways = new ArrayList<>();
    private int folded = Integer.MAX_VALUE;
    private int unfolded = Integer.MAX_VALUE;
    private @Nullable Action back;
    private @Nullable Picture picture;
    private @Nullable Question question;
    private @Nullable Action yes;
    private Button.@Nullable ShareContact contact;

    private Page(Voice voice, List<String> crumbs) {
        this.voice = voice;
        this.crumbs = crumbs;
    }

    /** The page that all others lie below; also the first pages of a stranger. */
    public static Page top(Voice voice) {
        return new Page(voice, List.of());
    }

    /** A page whose breadcrumb leads from home over these plain names. */
    public static Page below(Voice voice, String... crumbs) {
        return new Page(voice, List.of(crumbs));
    }

    /** The same where the first name is a phrase. */
    public static Page below(Voice voice, Phrase first, String... others) {
        return new Page(
                voice,
                Stream.concat(Stream.of(voice.plain(first)), Stream.of(others)).toList());
    }

    /** One line of HTML; an empty one makes a gap. */
    public Page line(String html) {
        lines.add(html);
        return this;
    }

    public Voice voice() {
        return voice;
    }

    public Page say(Phrase phrase, Object... arguments) {
        return line(voice.say(phrase, arguments));
    }

    public Page gap() {
        return line("");
    }

    /**
     * What is said from here on is the detail. Below a picture, which is to be seen as the message arrives, it is folded away
     * until somebody opens it; elsewhere a gap stands before it.
     */
    public Page fold() {
        folded = lines.size();
        return this;
    }

    /** What is said from here on is no detail any more. */
    public Page unfold() {
        unfolded = lines.size();
        return this;
    }

    public Page row(Button... buttons) {
        rows.add(List.of(buttons));
        return this;
    }

    /** What the page proposes, first in its row: whoever types « yes » presses it. */
    public Page proposal(Button.Press proposed, Button... others) {
        yes = proposed.action();
        return row(Stream.concat(Stream.of(proposed), Stream.of(others)).toArray(Button[]::new));
    }

    /** Buttons in as many rows as they take. */
    public Page rows(int perRow, List<? extends Button> buttons) {
        return grid(Math.min(perRow, MOST_IN_A_ROW), buttons);
    }

    /** A button for each, in as many rows as they take. */
    public <T> Page rows(int perRow, Collection<T> some, Function<? super T, ? extends Button> button) {
        return rows(perRow, some.stream().map(button).toList());
    }

    /** Buttons with labels as short as a number or a time, up to eight in a row. */
    public Page grid(int perRow, List<? extends Button> buttons) {
        for (int i = 0; i < buttons.size(); i += perRow) {
            rows.add(List.copyOf(buttons.subList(i, Math.min(buttons.size(), i + perRow))));
        }
        return this;
    }

    /** A button with a short label for each. */
    public <T> Page grid(int perRow, Collection<T> some, Function<? super T, ? extends Button> button) {
        return grid(perRow, some.stream().map(button).toList());
    }

    public Page back(Action action) {
        back = action;
        return this;
    }

    /** One more way out in the last row, between the one back and the one home. */
    public Page way(Button button) {
        ways.add(button);
        return this;
    }

    /** The one button by which she shares her card; beside it no other can stand, not even a way back: what she types leads away. */
    public Page shareContact(Phrase label, Object... arguments) {
        contact = new Button.ShareContact(voice.plain(label, arguments));
        return this;
    }

    public Page undo(JournalEntryId entry) {
        return row(Button.of(voice, FramePhrase.UNDO, new JournalAction.Undo(entry)));
    }

    public Page picture(Picture picture) {
        this.picture = picture;
        return this;
    }

    public Page asking(Question question) {
        this.question = question;
        return this;
    }

    public Screen screen() {
        return new Screen(text(), contact == null ? allRows() : List.of(List.of(contact)), picture, question, yes);
    }

    private List<List<Button>> allRows() {
        List<List<Button>> all = new ArrayList<>(rows);
        List<Button> last = lastRow();
        if (!last.isEmpty()) {
            all.add(last);
        }
        return all;
    }

    private List<Button> lastRow() {
        List<Button> last = new ArrayList<>();
        if (back != null) {
            last.add(Button.of(voice, FramePhrase.BACK, back));
        }
        last.addAll(ways);
        if (!crumbs.isEmpty()) {
            last.add(Button.of(voice, FramePhrase.TO_HOME, new HomeAction.Open()));
        }
        return last;
    }

    private String text() {
        String body = picture == null ? spaced() : compact();
        if (crumbs.isEmpty()) {
            return body;
        }
        String trail = Stream.concat(Stream.of(voice.plain(FramePhrase.HOME)), crumbs.stream())
                .map(Html::escape)
                .collect(Collectors.joining(" › "));
        return "<i>" + trail + "</i>" + (picture == null ? "\n\n" : "\n") + body;
    }

    private String spaced() {
        List<String> all = new ArrayList<>(lines);
        if (folded > 0 && folded < all.size()) {
            all.add(folded, "");
        }
        return String.join("\n", all);
    }

    /** Each line, and each gap, would take from what is seen of the picture. */
    private String compact() {
        int from = Math.min(folded, lines.size());
        int to = Math.min(unfolded, lines.size());
        String detail = joined(lines.subList(from, Math.max(from, to)).stream());
        String quote = detail.isEmpty() ? "" : "<blockquote expandable>" + detail + "</blockquote>";
        return joined(Stream.of(
                joined(lines.subList(0, from).stream()),
                quote,
                joined(lines.subList(Math.max(from, to), lines.size()).stream())));
    }

    private static String joined(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    public Reply show() {
        return Reply.show(screen());
    }
}
