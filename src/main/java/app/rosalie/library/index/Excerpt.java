package app.rosalie.library.index;

import java.util.List;

/** A sentence or two of a text, with the words that were looked for apart. */
public record Excerpt(List<Part> parts) {

    public record Part(String text, boolean found) {}
}
