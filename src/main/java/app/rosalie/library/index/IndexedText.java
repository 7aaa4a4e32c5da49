package app.rosalie.library.index;

import java.util.List;

/**
 * A text to be found.
 *
 * @param id the caller's own; comes back with what is found
 * @param title weighs most; typed exactly, it is found first
 * @param tags words and questions that lead here, weighing less than the title
 * @param body plain text; weighs least
 */
public record IndexedText(long id, String title, List<String> tags, String body) {}
