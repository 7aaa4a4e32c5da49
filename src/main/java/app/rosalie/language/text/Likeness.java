package app.rosalie.language.text;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** How much a typed word is like a word of a name: 1 for the same, 0 for another. */
public final class Likeness {

    public static final double SAME = 1;
    public static final double ONE_SLIP = 0.85;
    public static final double INITIAL = 0.9;
    public static final double NONE = 0;

    private static final double BEGUN = 0.7;
    private static final double BEGUN_FURTHER = 0.2;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_A_SLIP = 4;
    private static final DamerauLevenshteinDistance UP_TO_ONE = new DamerauLevenshteinDistance(1);

    private Likeness() {}

    /** A slip does not strike the first letter: « rose » is no « pose ». */
    public static double of(String typed, String name) {
        if (typed.equals(name)) {
            return SAME;
        }
        if (typed.length() >= SHORTEST_BEGINNING && name.startsWith(typed)) {
            return BEGUN + BEGUN_FURTHER * typed.length() / name.length();
        }
        return typed.length() >= SHORTEST_WITH_A_SLIP
                        && name.length() >= SHORTEST_WITH_A_SLIP
                        && typed.charAt(0) == name.charAt(0)
                        && UP_TO_ONE.apply(typed, name) >= 0
                ? ONE_SLIP
                : NONE;
    }
}
