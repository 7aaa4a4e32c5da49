package app.rosalie.telegram.outbox.payload;

import app.rosalie.chat.Button;
import app.rosalie.chat.Screen;
import app.rosalie.telegram.wire.CallbackCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of the chat's screen what is sent: packs its buttons, and keeps the keyboard within what Telegram takes. */
@Component
public final class ScreenRenderer {

    static final int BUTTONS_PER_ROW = 8;
    static final int BUTTONS = 100;
    private static final int LONGEST_COPY = 256;

    private final CallbackCode codes;

    ScreenRenderer(CallbackCode codes) {
        this.codes = codes;
    }

    public RenderedScreen render(Screen screen) {
        if (screen.asksForContact()) {
            String label = screen.rows().getFirst().getFirst().label();
            return new RenderedScreen(screen.html(), List.of(), screen.picture(), label);
        }
        List<List<RenderedScreen.Key>> rows = new ArrayList<>();
        int left = BUTTONS;
        for (List<Button> row : screen.rows()) {
            for (int from = 0; from < row.size() && left > 0; from += BUTTONS_PER_ROW) {
                int to = Math.min(row.size(), from + Math.min(BUTTONS_PER_ROW, left));
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
            case Button.ShareContact _ -> throw new IllegalArgumentException("It stands alone, and not on the message");
            case Button.Copy copy ->
                new RenderedScreen.Key(copy.label(), null, null, HtmlText.cutPlain(copy.text(), LONGEST_COPY), null);
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
