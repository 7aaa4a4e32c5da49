package app.rosalie.telegram.outbox;

import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.telegram.wire.CallbackCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a page of a screen: packs its buttons, and keeps the keyboard within what Telegram takes. */
@Component
final class ScreenRenderer {

    static final int KEYS_A_ROW = 8;
    static final int KEYS = 100;
    private static final int COPIED = 256;

    private final CallbackCode codes;

    ScreenRenderer(CallbackCode codes) {
        this.codes = codes;
    }

    RenderedScreen set(Screen screen) {
        List<List<RenderedScreen.Key>> rows = new ArrayList<>();
        int left = KEYS;
        for (List<Button> row : screen.rows()) {
            for (int from = 0; from < row.size() && left > 0; from += KEYS_A_ROW) {
                int to = Math.min(row.size(), from + Math.min(KEYS_A_ROW, left));
                rows.add(row.subList(from, to).stream().map(this::key).toList());
                left -= to - from;
            }
        }
        return new RenderedScreen(screen.html(), rows, screen.picture());
    }

    private RenderedScreen.Key key(Button button) {
        return switch (button) {
            case Button.Press press ->
                new RenderedScreen.Key(press.label(), codes.pack(press.action()), null, null, style(press.tone()));
            case Button.Link link ->
                new RenderedScreen.Key(link.label(), null, link.uri().toString(), null, null);
            case Button.Copy copy ->
                new RenderedScreen.Key(copy.label(), null, null, HtmlText.cutPlain(copy.text(), COPIED), null);
        };
    }

    private static @Nullable String style(Button.Tone tone) {
        return switch (tone) {
            case PLAIN -> null;
            case MAIN -> "primary";
            case GOOD -> "success";
            case DANGER -> "danger";
        };
    }
}
