package app.rosalie.playground.html;

import java.util.List;
import java.util.regex.Pattern;

/** What the server finds by itself in a text: commands and addresses. */
final class DetectedEntities {

    private static final Pattern FOUND = Pattern.compile(
            "(?<![^\\s(])(?:/(?<command>[A-Za-z0-9_]{1,64})(?![\\w/])|https?://[^\\s<>\"]*[^\\s<>\".,;:!?)])");

    private DetectedEntities() {}

    /** Adds them but for those inside code and links. */
    static void addTo(List<MessageEntity> entities, String text) {
        if (text.indexOf('/') < 0) {
            return;
        }
        var found = FOUND.matcher(text);
        while (found.find()) {
            int start = found.start();
            int end = found.end();
            if (entities.stream().noneMatch(entity -> entity.keepsOthersOut(start, end))) {
                var type = found.group("command") != null ? "bot_command" : "url";
                entities.add(MessageEntity.of(type, start, end - start));
            }
        }
    }
}
