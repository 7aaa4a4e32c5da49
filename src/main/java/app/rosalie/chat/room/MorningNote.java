package app.rosalie.chat.room;

import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import java.time.LocalDate;

/** What a room adds to the morning message. It is worded anew whenever that changes, and says the same all day long. */
public interface MorningNote {

    /** @param today the salon's day */
    void add(Pro pro, LocalDate today, Page page);
}
