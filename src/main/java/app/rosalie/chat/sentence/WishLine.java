package app.rosalie.chat.sentence;

import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.SentenceAction;
import app.rosalie.chat.question.SentenceQuestion.ListedWish;
import app.rosalie.chat.words.Html;
import app.rosalie.language.wish.WishKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of several wishes in a line, out of the screen that it would have alone. */
final class WishLine {

    private static final String CRUMB_END = "</i>";
    private static final String SEPARATOR = " · ";
    private static final int LONGEST = 220;

    private static final String WARNING = "⚠️";

    /** Those of which the screen asks what is missing; others are shown. */
    private static final Set<WishKind> DONE_BY_A_PRESS = EnumSet.of(
            WishKind.BOOK,
            WishKind.MOVE,
            WishKind.MOVE_ALL,
            WishKind.CANCEL,
            WishKind.CANCEL_ALL,
            WishKind.CLOSE,
            WishKind.OPEN,
            WishKind.LEAVE,
            WishKind.ENDS_AT,
            WishKind.STARTS_AT,
            WishKind.CAME,
            WishKind.MISSED,
            WishKind.PAID,
            WishKind.REFUND,
            WishKind.NOTE,
            WishKind.SET_GOAL);

    private WishLine() {}

    static ListedWish of(SentenceResult.Item item, @Nullable Screen screen) {
        Action leads = item.result() instanceof SentenceResult.Go(Action action) ? action : null;
        return again(new ListedWish(item.about(), item.kind(), leads, null, null, "", false), screen);
    }

    /** The same by what its screen is now. */
    static ListedWish again(ListedWish wish, @Nullable Screen screen) {
        Action does = screen != null && screen.yes() != null && !isMore(screen, screen.yes()) ? screen.yes() : null;
        String line = does == null || screen == null
                ? asking(wish, screen)
                : lines(body(screen).lines().toList());
        return new ListedWish(
                wish.about(), wish.kind(), wish.leads(), does, screen == null ? null : screen.question(), line, false);
    }

    /** It could not be done, and why. */
    static ListedWish refused(ListedWish wish, String why) {
        return new ListedWish(
                wish.about(),
                wish.kind(),
                wish.leads(),
                null,
                wish.below(),
                wish.canBeDone() ? cut(wish.line() + SEPARATOR + WARNING + " " + why) : wish.line(),
                false);
    }

    /** « Un autre rendez-vous est là : », without what stood below. */
    private static final Pattern LEADS_ON = Pattern.compile("[\\s\u00A0\u202F]*:$");

    /** What a screen says instead of doing it. */
    static String why(@Nullable Screen screen) {
        if (screen == null) {
            return "";
        }
        List<String> lines = body(screen).lines().toList();
        List<String> warnings =
                lines.stream().filter(line -> line.startsWith(WARNING)).toList();
        String why = plain(warnings.isEmpty() ? lines : warnings).replace(WARNING + " ", "");
        return LEADS_ON.matcher(why).replaceFirst("");
    }

    /** What overrides a warning, or only fills in what is missing, is not done in passing. */
    private static boolean isMore(Screen screen, Action yes) {
        return yes instanceof SentenceAction && !(yes instanceof SentenceAction.Goal)
                || screen.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(button -> button instanceof Button.Press(var _, Action action, Button.Tone tone)
                                && action.equals(yes)
                                && tone == Button.Tone.DANGER);
    }

    private static String asking(ListedWish wish, @Nullable Screen screen) {
        String about = Html.escape(wish.about().strip().replaceAll("\\s+", " "));
        if (screen == null || screen.picture() != null || !DONE_BY_A_PRESS.contains(wish.kind())) {
            return cut(about);
        }
        String body = body(screen);
        if (screen.yes() != null) {
            return WARNING + " " + plain(body.lines().toList());
        }
        List<String> asked = firstOf(body).lines().toList();
        String question = "❓ " + plain(asked);
        return asked.size() > 1 ? question : cut(about) + SEPARATOR + question;
    }

    private static String firstOf(String body) {
        return body.split("\n\n", 2)[0];
    }

    private static String body(Screen screen) {
        String html = screen.html();
        return (html.startsWith("<i>") ? html.substring(html.indexOf(CRUMB_END) + CRUMB_END.length()) : html).strip();
    }

    private static String plain(List<String> lines) {
        return cut(lines(lines).replaceAll("<[^>]*>", ""));
    }

    private static String lines(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(SEPARATOR))
                .replace(SEPARATOR + "→", " →");
    }

    /** Between two words, so that no sign that stands for another is cut. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return space < LONGEST / 2
                ? Arrays.stream(text.split(" ", 2)).findFirst().orElse("")
                : text.substring(0, space) + " …";
    }
}
