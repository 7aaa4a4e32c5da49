package app.rosalie.library;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph, some of it stressed. */
public record Prose(List<Span> spans) {

    public record Span(String text, boolean strong) {}

    /** Without stress. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
