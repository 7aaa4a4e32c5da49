package app.rosalie.language.wish;

import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a message may pass from one wish to the next. */
public final class Clauses {

    // Each alternative begins where a row of blanks begins, and takes all of it at once: thousands of blanks are walked
    // over once.
    private static final String LINE = "(?<!\\s)\\h*+\\R\\s*+";
    private static final String SEMICOLON = "(?<!\\s)\\s*+;\\s*+";
    private static final Pattern BORDER = Pattern.compile(
            LINE
                    + "|(?<=[.!?;])\\s++|"
                    + SEMICOLON
                    + "|(?<!\\s)(?:\\s*+[,.]\\s++|\\s++)(?:et (?:puis|aussi|ensuite|apres|après)|puis|et|ensuite)\\s++"
                    + "|(?<!\\s)\\s*+,\\s++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile(LINE + "|(?<=[.!?;…])\\s++|" + SEMICOLON);
    private static final int MOST = 12;

    private Clauses() {}

    /** The lines and sentences of a long message, in order; one that is longer than that is cut where another wish may begin. */
    public static List<String> sentences(String text, int longest) {
        var pieces = new ArrayList<String>();
        for (var sentence : SENTENCE_END.split(text.strip())) {
            if (sentence.length() <= longest) {
                pieces.add(sentence.strip());
            } else {
                for (var clause : BORDER.split(sentence)) {
                    pieces.add(clause.strip());
                }
            }
        }
        pieces.removeIf(String::isBlank);
        return pieces;
    }

    /**
     * The pieces between the borders, in order; the whole text where there is none, or where there are too many.
     *
     * @param whole within which there is no border: « entre 14h et 15h30 »
     */
    public static List<String> of(String text, List<TextSpan> whole) {
        return cut(BORDER, text, whole);
    }

    /** The same between the ends of sentences and lines only. */
    public static List<String> sentencesOf(String text, List<TextSpan> whole) {
        return cut(SENTENCE_END, text, whole);
    }

    private static List<String> cut(Pattern borders, String text, List<TextSpan> whole) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var border : borders.matcher(text).results().toList()) {
            if (whole.stream().noneMatch(span -> span.from() < border.start() && border.end() < span.to())) {
                pieces.add(text.substring(start, border.start()).strip());
                start = border.end();
            }
        }
        pieces.add(text.substring(start).strip());
        pieces.removeIf(String::isBlank);
        return pieces.size() > MOST || pieces.isEmpty() ? List.of(text) : pieces;
    }
}
