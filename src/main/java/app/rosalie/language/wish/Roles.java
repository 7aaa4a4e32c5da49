package app.rosalie.language.wish;

import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which of several days, hours, people or treatments of one text is the one that is meant: « 15h, non pardon 16h », « jeudi au lieu
 * de vendredi », « pas Alice, Léa ».
 */
final class Roles {

    private static final Set<String> SMALL = Set.of(
            "le", "la", "les", "l", "a", "au", "de", "du", "d", "un", "une", "pour", "chez", "celui", "celle", "ceux",
            "celles");
    private static final Rows EXCEPTING = Rows.of("sauf", "hormis", "a part", "excepte", "mais pas");
    private static final Rows REFUSING = Rows.of(
            "ni", "sauf", "hormis", "a part", "excepte", "au lieu", "a la place", "plutot que", "et non", "mais pas");
    private static final Rows CORRECTING =
            Rows.of("non", "nan", "nn", "pardon", "oups", "oula", "je veux dire", "je voulais dire");
    private static final Rows RATHERS = Rows.of("plutot", "finalement", "en fait", "attends");
    private static final Set<String> BEFORE_RATHER = Set.of("euh", "ou", "et");
    private static final Set<String> BEFORE_NOT =
            Set.of("et", "mais", "non", "c", "surtout", "stp", "svp", "hein", "merci", "attention");

    /** « Pas celle de demain » points at it, whatever was said before; « elle peut pas celle de demain » does not. */
    private static final Set<String> ABLE = Set.of(
            "peut",
            "peux",
            "pourra",
            "pourrait",
            "vient",
            "viens",
            "viendra",
            "veut",
            "voudra",
            "sera",
            "saura",
            "aura");

    private static final Set<String> POINTING = Set.of("celui", "celle", "ceux", "celles");

    /** « Mais elle garde celui de demain ». */
    private static final Rows KEEPING =
            Rows.of("garde", "gardes", "gardez", "gardera", "conserve", "touche pas", "touches pas");

    /** « Celui de demain ne bouge pas ». */
    private static final Rows STAYING =
            Rows.of("bouge pas", "change pas", "le garde", "y touche pas", "touche a rien", "touche pas");

    /** The same, but only where nothing follows: « elle garde la même heure » keeps the hour alone. */
    private static final Rows STAYING_ALONE = Rows.of("reste", "tient", "garde");

    private static final Set<String> BEFORE_STAYING = Set.of("lui", "elle", "il", "c", "est", "on", "ne", "n");
    private static final Pattern NOT_THERE = Pattern.compile("(?i)\\bpas\\s+l[àa]\\s");
    private static final int LONGEST_EXCEPTION = 2;

    private static final String CLAUSE_ENDS = ",.;!?:\n";
    private static final int FEW_WORDS_LONG = 40;

    private Roles() {}

    /** Rows of words, one of which may stand among others. */
    private record Rows(List<List<String>> rows) {

        static Rows of(String... rows) {
            var all = new ArrayList<List<String>>();
            for (var row : rows) {
                all.add(List.of(row.split(" ")));
            }
            return new Rows(List.copyOf(all));
        }

        boolean standIn(List<String> words) {
            for (var end = 1; end <= words.size(); end++) {
                if (endAt(words, end)) {
                    return true;
                }
            }
            return false;
        }

        boolean beginAt(List<String> words, int start) {
            for (var row : rows) {
                if (start + row.size() <= words.size()
                        && words.subList(start, start + row.size()).equals(row)) {
                    return true;
                }
            }
            return false;
        }

        boolean endAt(List<String> words, int end) {
            for (var row : rows) {
                if (end >= row.size() && words.subList(end - row.size(), end).equals(row)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Those of some things of one sort, in the order of the text, that stand for themselves; all of them where none would be left.
     *
     * @param span where each stands
     */
    static <E> List<E> meant(String text, FoldedWords folded, List<E> things, Function<E, TextSpan> span) {
        if (things.size() < 2) {
            return things;
        }
        var meant = new ArrayList<E>();
        var before = folded.wordsBetween(0, span.apply(things.getFirst()).from());
        var rather = new Rather(folded);
        for (var at = 0; at < things.size(); at++) {
            var here = span.apply(things.get(at));
            var last = at == things.size() - 1;
            var after = last
                    ? List.<String>of()
                    : folded.wordsBetween(
                            here.to(), span.apply(things.get(at + 1)).from());
            var away =
                    at == 0 && NOT_THERE.matcher(text.substring(0, here.to())).find();
            var lesser = at > 0
                    && isThan(before)
                    && rather.standsBefore(span.apply(things.get(at - 1)).to());
            var refused = isRefusing(before) && !away || lesser || isKeeping(before) || stays(text, folded, here);
            if (!refused && (last || !isCorrecting(after) || isRefusing(after))) {
                meant.add(things.get(at));
            }
            before = after;
        }
        return meant.isEmpty() ? things : meant;
    }

    private static boolean isKeeping(List<String> before) {
        var end = withoutSmall(before);
        return KEEPING.endAt(before, end)
                || end > 0 && before.get(end - 1).equals("bien") && KEEPING.endAt(before, end - 1);
    }

    private static boolean stays(String text, FoldedWords folded, TextSpan span) {
        var behind = folded.wordsBetween(span.to(), endOfClause(text, span.to()));
        var start = 0;
        while (start < behind.size() && BEFORE_STAYING.contains(behind.get(start))) {
            start++;
        }
        return STAYING.beginAt(behind, start) || behind.size() == start + 1 && STAYING_ALONE.beginAt(behind, start);
    }

    private static int endOfClause(String text, int from) {
        var end = from;
        while (end < text.length() && end < from + FEW_WORDS_LONG && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether somebody or something is named as what is not meant. */
    static boolean isExcept(FoldedWords text, TextSpan span) {
        var before = text.lastWords(span.from(), LONGEST_EXCEPTION, SMALL::contains);
        return EXCEPTING.endAt(before, withoutSmall(before));
    }

    /** Up to where they go without the small ones at their end. */
    private static int withoutSmall(List<String> words) {
        var end = words.size();
        while (end > 0 && SMALL.contains(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isRefusing(List<String> before) {
        var end = withoutSmall(before);
        return REFUSING.endAt(before, end)
                || end > 0
                        && before.get(end - 1).equals("pas")
                        && (BEFORE_NOT.containsAll(before.subList(0, end - 1))
                                || end < before.size()
                                        && POINTING.contains(before.get(end))
                                        && (end < 2 || !ABLE.contains(before.get(end - 2))));
    }

    private static boolean isCorrecting(List<String> between) {
        return CORRECTING.standIn(between) || isRather(between);
    }

    /** « Ou plutôt », « finalement à ». */
    private static boolean isRather(List<String> between) {
        var end = withoutSmall(between);
        return isRather(between, end) || end > 0 && between.get(end - 1).equals("euh") && isRather(between, end - 1);
    }

    private static boolean isRather(List<String> between, int end) {
        var from = end > 0 && BEFORE_RATHER.contains(between.getFirst()) ? 1 : 0;
        return end > from && RATHERS.rows().contains(between.subList(from, end));
    }

    /** « Plutôt 14h que 13h30 ». */
    private static boolean isThan(List<String> before) {
        return !before.isEmpty() && before.getFirst().equals("que") && withoutSmall(before) == 1;
    }

    /** Where « plutôt » stands first, looked for when it is asked for. */
    private static final class Rather {

        private static final String WORD = "plutot";

        private final FoldedWords text;
        private int end;

        Rather(FoldedWords text) {
            this.text = text;
        }

        boolean standsBefore(int place) {
            if (end == 0) {
                end = text.endOf(WORD);
            }
            return end <= text.place(place);
        }
    }
}
