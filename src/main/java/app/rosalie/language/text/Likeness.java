package app.rosalie.language.text;

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
                        && isWithinASlip(typed, name)
                ? ONE_SLIP
                : NONE;
    }

    /** Whether at most one letter too many, missing, wrong, or two neighbours swapped make the one out of the other. */
    public static boolean isWithinASlip(String one, String other) {
        var longer = one.length() - other.length();
        if (longer < -1 || longer > 1) {
            return false;
        }
        var at = 0;
        var shortest = Math.min(one.length(), other.length());
        while (at < shortest && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        if (longer != 0) {
            return isSame(one, longer > 0 ? at + 1 : at, other, longer > 0 ? at : at + 1);
        }
        return at == shortest
                || isSame(one, at + 1, other, at + 1)
                || at + 1 < shortest
                        && one.charAt(at) == other.charAt(at + 1)
                        && one.charAt(at + 1) == other.charAt(at)
                        && isSame(one, at + 2, other, at + 2);
    }

    /** Whether both go on alike from these places to their ends. */
    private static boolean isSame(String one, int from, String other, int otherFrom) {
        return one.regionMatches(from, other, otherFrom, one.length() - from);
    }
}
