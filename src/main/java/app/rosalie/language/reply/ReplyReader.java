package app.rosalie.language.reply;

import app.rosalie.language.reply.ClientReply.CallsOff;
import app.rosalie.language.reply.ClientReply.Comes;
import app.rosalie.language.reply.ClientReply.Unclear;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client means who answers a reminder of her visit in writing. */
public final class ReplyReader {

    /** Who writes more than this tells a story. */
    private static final int LONGEST = 400;

    private static final Set<Integer> NODS = signs("👍✅👌🙏💪👏🤗😍🥰😘❤🙌☑✔🆗🫶");
    private static final Set<Integer> REFUSALS = signs("❌👎✖🚫");
    private static final Set<Integer> FROWNS = signs("🤔🤷😕❓🙄😡🤨");

    private ReplyReader() {}

    /**
     * Always a reply, {@link Unclear} where in doubt: never {@link CallsOff} or {@link Comes} where she asks, doubts or wants something.
     * Never throws; what is longer than 400 characters is unclear. Days and times are those of the salon's clock.
     *
     * @param start when the visit starts of which she was reminded
     */
    public static ClientReply read(@Nullable String text, LocalDateTime start, LocalDateTime now) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return new Unclear();
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return inSigns(text);
        }
        var reply = ReplyReading.of(ReplySpelling.mended(text), start, now).reply();
        return reply instanceof Comes && (shows(text, REFUSALS) || shows(text, FROWNS)) ? new Unclear() : reply;
    }

    private static ClientReply inSigns(String text) {
        var nods = shows(text, NODS);
        var refusals = shows(text, REFUSALS);
        if (nods == refusals || shows(text, FROWNS) || text.contains("?")) {
            return new Unclear();
        }
        return nods ? new Comes() : new CallsOff();
    }

    private static boolean shows(String text, Set<Integer> signs) {
        return text.codePoints().anyMatch(signs::contains);
    }

    private static Set<Integer> signs(String signs) {
        return Set.copyOf(signs.codePoints().boxed().toList());
    }
}
