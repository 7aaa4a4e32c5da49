package app.rosalie.pictures;

/**
 * What a chart says above itself.
 *
 * @param alt the picture in one line
 * @param title the heading
 * @param subtitle the quiet line below it
 */
public record Heading(String alt, String title, String subtitle) {}
