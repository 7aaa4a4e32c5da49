package app.rosalie.conversations;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line, for people to read. */
final class Difference {

    private Difference() {}

    /** Lines in both stand as they are; « - » marks what was expected only, « + » what came only. */
    static String of(List<String> expected, List<String> came) {
        int[][] common = commonTails(expected, came);
        List<String> lines = new ArrayList<>();
        int e = 0;
        int c = 0;
        while (e < expected.size() || c < came.size()) {
            if (e < expected.size() && c < came.size() && expected.get(e).equals(came.get(c))) {
                lines.add("    " + expected.get(e++));
                c++;
            } else if (c == came.size() || (e < expected.size() && common[e + 1][c] >= common[e][c + 1])) {
                lines.add("  - " + revealed(expected.get(e++)));
            } else {
                lines.add("  + " + revealed(came.get(c++)));
            }
        }
        return String.join("\n", lines);
    }

    /** How many lines the rest of both texts from here on have in common. */
    private static int[][] commonTails(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Spaces and hyphens that do not break look like any other, and are a difference all the same. */
    private static String revealed(String line) {
        return line.replace('\u00a0', '⍽').replace('\u202f', '⍽').replace('\u2011', '⸗');
    }
}
