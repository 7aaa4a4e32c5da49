package app.rosalie.chat.sentence;

import app.rosalie.chat.Page;
import java.util.List;

/** What was said besides and not understood: it is shown, so that she can say it again. */
final class SentenceRest {

    private static final int MOST = 5;
    private static final int LONGEST = 160;

    private SentenceRest() {}

    /** A few of them, and how many more there are. */
    static void add(Page page, List<String> lost) {
        if (lost.size() > 1) {
            page.gap().say(SentencePhrase.REST);
        }
        SentencePhrase each = lost.size() > 1 ? SentencePhrase.REST_LINE : SentencePhrase.NOT_UNDERSTOOD_TOO;
        lost.stream().limit(MOST).forEach(words -> page.say(each, shortened(words)));
        if (lost.size() > MOST) {
            page.say(SentencePhrase.MORE_NOT_READ, lost.size() - MOST);
        }
    }

    static SentenceResult beside(SentenceResult result, List<String> lost) {
        return lost.isEmpty() ? result : new SentenceResult.WithRest(result, shortened(String.join(" ", lost)));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, space > 0 ? space : LONGEST)))
                + " …";
    }
}
