package app.rosalie.telegram.outbox;

import org.jspecify.annotations.Nullable;

/** The words of one call, and whether Telegram is to read markup in them. */
record CallText(String text, @Nullable String parseMode) {

    static CallText html(String html, int limit) {
        return new CallText(HtmlText.cut(html, limit), "HTML");
    }

    /** The same words without their markup, for when Telegram cannot read it. */
    static CallText plain(String html, int limit) {
        return new CallText(HtmlText.cutPlain(HtmlText.plain(html), limit), null);
    }
}
