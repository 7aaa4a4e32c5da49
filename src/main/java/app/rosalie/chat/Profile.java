package app.rosalie.chat;

import java.util.List;

/**
 * What people read before they have said a word.
 *
 * @param description above an empty chat, at most 512 characters
 * @param shortDescription on the bot's card, at most 120 characters
 */
public record Profile(String description, String shortDescription, List<Command> commands) {

    /** A command of the menu: name without slash, 1 to 32 of {@code [a-z0-9_]}; description of 1 to 256 characters. */
    public record Command(String name, String description) {}
}
