package app.rosalie.chat.segments;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SegmentsAction;
import app.rosalie.chat.room.Command;
import app.rosalie.chat.room.QuietRoom;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many clients are in each segment, and who. */
@Component
public class SegmentsRoom implements QuietRoom<SegmentsAction> {

    private final SegmentPages pages;

    SegmentsRoom(SegmentPages pages) {
        this.pages = pages;
    }

    @Override
    public Reply on(Pro pro, SegmentsAction action) {
        return switch (action) {
            case SegmentsAction.Open() -> pages.all(pro);
            case SegmentsAction.Of(var segment, int page) -> pages.one(pro, segment, page);
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.forPro("segments", SegmentsPhrase.COMMANDS, _ -> new SegmentsAction.Open())
                .beginningASentence());
    }
}
