package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SentPhoto;
import java.util.List;

/** Takes the photos that a professional sends, whatever was asked. There is one. */
public interface PhotoIntake {

    /** @param photos those that came together, at least one */
    Reply hear(Pro pro, List<SentPhoto> photos);
}
