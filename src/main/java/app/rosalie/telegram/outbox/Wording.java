package app.rosalie.telegram.outbox;

import org.jspecify.annotations.Nullable;

/** The words of one call, and whether Telegram is to read markup in them. */
record Wording(String text, @Nullable String parseMode) {

    static Wording html(String html, int limit) {
        return new Wording(Html.cut(html, limit), "HTML");
    }

    /** The same words without their markup, for when Telegram cannot read it. */
    static Wording plain(String html, int limit) {
        return new Wording(Html.cutPlain(Html.plain(html), limit), null);
    }
}
