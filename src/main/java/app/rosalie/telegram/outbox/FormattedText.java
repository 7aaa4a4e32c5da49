package app.rosalie.telegram.outbox;

import app.rosalie.telegram.outbox.Attempt.Operation;
import app.rosalie.telegram.outbox.RetryDecision.SendAsPlainText;
import app.rosalie.telegram.outbox.payload.HtmlText;
import app.rosalie.telegram.wire.ApiFailure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text or caption of one call, cut to its limit.
 *
 * @param parseMode as the Bot API names it; null where the text has no markup
 */
record FormattedText(String text, @Nullable String parseMode) {

    static final int MESSAGE_LIMIT = 4096;
    static final int CAPTION_LIMIT = 1024;

    /** Makes the call with markup; without it where Telegram cannot read it, for a plain word is better than none. */
    static <T> T send(Operation operation, String html, int limit, Function<FormattedText, T> call) {
        try {
            return call.apply(html(html, limit));
        } catch (ApiFailure e) {
            if (RetryPolicy.decide(e, Attempt.of(operation)) instanceof SendAsPlainText) {
                return call.apply(plain(html, limit));
            }
            throw e;
        }
    }

    private static FormattedText html(String html, int limit) {
        return new FormattedText(HtmlText.cut(html, limit), "HTML");
    }

    private static FormattedText plain(String html, int limit) {
        return new FormattedText(HtmlText.cutPlain(HtmlText.plain(html), limit), null);
    }
}
