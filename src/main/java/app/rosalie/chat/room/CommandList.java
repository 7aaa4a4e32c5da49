package app.rosalie.chat.room;

import java.util.List;

/** All commands that the rooms have brought along, in no order. */
public interface CommandList {

    List<Command> all();
}
