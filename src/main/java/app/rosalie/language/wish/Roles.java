package app.rosalie.language.wish;

import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which of several days, hours, people or treatments of one text is the one that is meant: « 15h, non pardon 16h », « jeudi au lieu
 * de vendredi », « pas Alice, Léa ».
 */
public final class Roles {

    private static final String SMALL = "(?: (?:le|la|les|l|a|au|de|du|d|un|une|pour|chez|celui|celle))*";
    private static final Pattern NOT_THIS =
            Pattern.compile("\\b(?:ni|sauf|hormis|a part|excepte|au lieu|a la place|plutot que|et non|mais pas)" + SMALL
                    + " $|^(?: et| mais| non| c| surtout)* pas" + SMALL + " $");
    /** « Mais elle garde celui de demain », « celui de demain ne bouge pas ». */
    private static final Pattern KEPT = Pattern.compile(
            "\\b(?:garde|gardes|gardez|gardera|conserve|touche pas|touches pas)(?: bien)?" + SMALL + " $");

    private static final Pattern STAYS = Pattern.compile(
            "^(?: lui| elle| il| c| est| on)* (?:ne |n )?(?:bouge pas|change pas|reste|tient|on garde|on le garde|on y touche pas|on touche (?:a rien|pas))\\b");
    private static final Pattern EXCEPT = Pattern.compile("\\b(?:sauf|hormis|a part|excepte|mais pas)" + SMALL + " $");
    private static final Pattern NOT_THERE = Pattern.compile("(?i)\\bpas\\s+l[àa]\\s");
    private static final Pattern CORRECTED = Pattern.compile(
            "\\b(?:non|nan|nn|pardon|oups|oula|je veux dire|je voulais dire)\\b|^(?: euh| ou| et)? (?:plutot|finalement|en fait|attends)(?: euh)?"
                    + SMALL + " $");
    private static final Pattern RATHER = Pattern.compile("\\bplutot\\b");
    private static final Pattern THAN = Pattern.compile("^ que" + SMALL + " $");
    private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

    private static final int FEW_WORDS_LONG = 40;

    private Roles() {}

    /**
     * Those of some things of one sort, in the order of the text, that stand for themselves; all of them where none would be left.
     *
     * @param span where each stands
     */
    public static <E> List<E> meant(String text, List<E> things, Function<E, TextSpan> span) {
        if (things.size() < 2) {
            return things;
        }
        var meant = new ArrayList<E>();
        for (var at = 0; at < things.size(); at++) {
            var from = at == 0 ? 0 : span.apply(things.get(at - 1)).to();
            var before = words(text, from, span.apply(things.get(at)).from());
            var last = at == things.size() - 1;
            var after = last
                    ? ""
                    : words(
                            text,
                            span.apply(things.get(at)).to(),
                            span.apply(things.get(at + 1)).from());
            var away = at == 0
                    && NOT_THERE
                            .matcher(text.substring(0, span.apply(things.get(0)).to()))
                            .find();
            var refused = KEPT.matcher(before).find()
                    || STAYS.matcher(behind(text, span.apply(things.get(at)))).find()
                    || NOT_THIS.matcher(before).find() && !away
                    || at > 0 && isTheLesser(text, from, before);
            var replaced = !last
                    && CORRECTED.matcher(after).find()
                    && !NOT_THIS.matcher(after).find();
            if (!refused && !replaced) {
                meant.add(things.get(at));
            }
        }
        return meant.isEmpty() ? things : meant;
    }

    private static String behind(String text, TextSpan span) {
        return words(text, span.to(), Math.min(text.length(), span.to() + FEW_WORDS_LONG));
    }

    /** Whether somebody or something is named as what is not meant. */
    public static boolean isExcept(String text, TextSpan span) {
        return EXCEPT.matcher(words(text, 0, span.from())).find();
    }

    /** « Plutôt 14h que 13h30 ». */
    private static boolean isTheLesser(String text, int from, String before) {
        return THAN.matcher(before).find()
                && RATHER.matcher(words(text, 0, from)).find();
    }

    private static String words(String text, int from, int to) {
        return from >= to
                ? " "
                : APART.matcher(" " + Folded.of(text.substring(from, to)) + " ").replaceAll(" ");
    }
}
