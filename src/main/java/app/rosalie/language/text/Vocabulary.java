package app.rosalie.language.text;

import app.rosalie.language.text.Token.Unit;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of days, months and units, by their folded letters. */
public final class Vocabulary {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int SHORTEST_WITH_A_SLIP = 5;

    private static final List<String> DAYS = names(CalendarWord.MONDAY, CalendarWord.SUNDAY);
    private static final List<String> MONTHS = names(CalendarWord.JANUARY, CalendarWord.DECEMBER);

    /** As they are typed in a hurry, and more than a slip away. */
    private static final Map<String, Integer> HURRIED_DAYS = hurried(CalendarWord.MONDAY, CalendarWord.SUNDAY);

    private static final Map<String, Integer> HURRIED_MONTHS = hurried(CalendarWord.JANUARY, CalendarWord.DECEMBER);

    private static final Map<String, Unit> UNITS = new HashMap<>();

    /** Letters that mean a unit only right behind a number: « 45e », « 3k », « 30m ». */
    private static final Map<String, Unit> GLUED_UNITS = new HashMap<>();

    /** Words of their own, though a day's name begins like them. */
    private static final Set<String> NO_DAYS = CalendarWord.NO_DAY.words();

    /** Words of their own, though a month's name begins like them: « le 17 mais pas avant 16h ». */
    private static final Set<String> NO_MONTHS = CalendarWord.NO_MONTH.words();

    /** Words whose end is typed as the figure that sounds like it. */
    private static final Map<String, String> ENDING_IN_A_FIGURE = new HashMap<>();

    /** September in short, and seven in full: who reads a date decides. */
    public static final String SEPT = NumberWord.SEVEN.list().getFirst();

    private Vocabulary() {}

    static {
        put(UNITS, NumberWord.HOUR, Unit.HOUR);
        put(UNITS, NumberWord.MINUTE, Unit.MINUTE);
        put(UNITS, NumberWord.EURO, Unit.EURO);
        put(UNITS, NumberWord.CENT, Unit.CENT);
        put(GLUED_UNITS, NumberWord.MINUTE_BEHIND_A_FIGURE, Unit.MINUTE);
        put(GLUED_UNITS, NumberWord.EURO_BEHIND_A_FIGURE, Unit.EURO);
        put(GLUED_UNITS, NumberWord.THOUSAND_BEHIND_A_FIGURE, Unit.THOUSAND);
        for (var way : CalendarWord.BEFORE_A_ONE.list()) {
            var space = way.indexOf(' ');
            if (space < 0) {
                throw new IllegalStateException("« " + way + " » wants the word that is meant behind it");
            }
            ENDING_IN_A_FIGURE.put(way.substring(0, space), way.substring(space + 1));
        }
    }

    private static void put(Map<String, Unit> units, NumberWord words, Unit unit) {
        for (var word : words.list()) {
            units.put(word, unit);
        }
    }

    private static List<String> names(CalendarWord first, CalendarWord last) {
        var names = new ArrayList<String>();
        for (var name : CalendarWord.between(first, last)) {
            names.add(name.list().getFirst());
        }
        return List.copyOf(names);
    }

    private static Map<String, Integer> hurried(CalendarWord first, CalendarWord last) {
        var indexes = new HashMap<String, Integer>();
        for (var name : CalendarWord.between(first, last)) {
            for (var way : name.list()) {
                indexes.put(way, name.ordinal() - first.ordinal());
            }
            indexes.remove(name.list().getFirst());
        }
        return Map.copyOf(indexes);
    }

    public static @Nullable DayOfWeek day(String word) {
        if (NO_DAYS.contains(word)) {
            return null;
        }
        var hurried = HURRIED_DAYS.get(word);
        if (hurried != null) {
            return DayOfWeek.of(hurried + 1);
        }
        var exact = named(DAYS, word);
        if (exact < 0 && named(MONTHS, word) >= 0) {
            return null;
        }
        var index = exact >= 0 ? exact : misspelt(DAYS, word);
        return index < 0 ? null : DayOfWeek.of(index + 1);
    }

    /** « des mardis »: a letter more than the name has. */
    public static boolean isPlural(Token.Day day) {
        return day.end() - day.start() > DAYS.get(day.day().ordinal()).length();
    }

    public static @Nullable Month month(String word) {
        if (word.equals(SEPT) || NO_MONTHS.contains(word)) {
            return null;
        }
        var hurried = HURRIED_MONTHS.get(word);
        if (hurried != null) {
            return Month.of(hurried + 1);
        }
        var exact = named(MONTHS, word);
        var index = exact >= 0 ? exact : misspelt(MONTHS, word);
        return index < 0 ? null : Month.of(index + 1);
    }

    /** The word that is meant where the figure one stands right behind these letters: « dem1 ». */
    public static @Nullable String endingInAOne(String letters) {
        return ENDING_IN_A_FIGURE.get(letters);
    }

    public static @Nullable Unit unit(String word, boolean behindANumber) {
        var unit = UNITS.get(word);
        return unit == null && behindANumber ? GLUED_UNITS.get(word) : unit;
    }

    /** The index of the name that the word is, in singular or plural, or begins like no other name; -1 for none. */
    private static int named(List<String> names, String word) {
        var found = -1;
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (word.isEmpty() || word.charAt(0) != name.charAt(0)) {
                continue;
            }
            if (word.equals(name) || isPlural(word, name)) {
                return i;
            }
            if (word.length() >= SHORTEST_ABBREVIATION && name.startsWith(word)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static boolean isPlural(String word, String name) {
        return word.length() == name.length() + 1 && word.endsWith("s") && word.startsWith(name);
    }

    private static int misspelt(List<String> names, String word) {
        if (word.length() >= SHORTEST_WITH_A_SLIP) {
            for (var i = 0; i < names.size(); i++) {
                var name = names.get(i);
                if (name.length() >= SHORTEST_WITH_A_SLIP
                        && (name.charAt(0) == word.charAt(0) || name.charAt(0) == word.charAt(1))
                        && oneSlipApart(name, word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether one letter too many, missing, wrong, or two swapped make the one out of the other. */
    private static boolean oneSlipApart(String name, String word) {
        var same = 0;
        while (same < Math.min(name.length(), word.length()) && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same == 0 && !swapped(name, word)) {
            return false;
        }
        if (Math.abs(name.length() - word.length()) > 1) {
            return false;
        }
        var name1 = name.substring(same);
        var word1 = word.substring(same);
        return switch (name1.length() - word1.length()) {
            case 1 -> name1.substring(1).equals(word1);
            case -1 -> word1.substring(1).equals(name1);
            case 0 -> name1.length() <= 1 || name1.substring(1).equals(word1.substring(1)) || swapped(name1, word1);
            default -> false;
        };
    }

    private static boolean swapped(String name, String word) {
        return name.length() == word.length()
                && name.charAt(0) == word.charAt(1)
                && name.charAt(1) == word.charAt(0)
                && name.substring(2).equals(word.substring(2));
    }
}
