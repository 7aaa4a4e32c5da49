package app.rosalie.language.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a text answers, apart from all that it names.
 *
 * @param ways in which it answers, wherever in the text; none where it does not
 * @param number of the one that is chosen, from 1; {@link #LAST} for the last; 0 where none is
 * @param words those that say something else, without accents and capitals, in their order
 * @param rest the text behind the words that answer at its beginning; empty where no word says something else
 */
public record Answer(Set<Way> ways, int number, List<String> words, String rest) {

    public static final int LAST = -1;

    /** One way to answer. */
    public enum Way {
        YES,
        NO,
        /** What stands there is not wanted any more. */
        DROP,
        /** The same where it is said alone; with somebody’s name it is about her visit. */
        CANCEL,
        /** What was left before is wanted again. */
        RESUME,
        /** All of several. */
        ALL,
        /** It is the client who wants it so. */
        THEM,
        /** It is the one who types who wants it so. */
        ME
    }

    public Answer {
        ways = Set.copyOf(ways);
        words = List.copyOf(words);
    }

    /** Never throws; slips of the finger are forgiven in long words. */
    public static Answer read(String text) {
        return AnswerWords.SHARED.read(text);
    }

    /** Whether it says that and nothing else. */
    public boolean isOnly(Way way) {
        return words.isEmpty() && number == 0 && ways.equals(EnumSet.of(way));
    }

    /** Whether it says which of several, and nothing against it. */
    public boolean isOnlyANumber() {
        return words.isEmpty() && number != 0 && (ways.isEmpty() || ways.equals(EnumSet.of(Way.YES)));
    }

    /** Whether it says who wants it so, and nothing else: « elle vient finalement » names her as well. */
    public boolean saysWho() {
        return !saysMore() && !ways.contains(Way.NO) && ways.contains(Way.THEM) != ways.contains(Way.ME);
    }

    /** Whether it says something that the ways do not tell. */
    public boolean saysMore() {
        return !words.isEmpty();
    }
}
