package app.rosalie.language.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A line of the lexicon of replies: words one behind the other, each in some ways. */
record ReplyPhrase(ReplyCue cue, List<Slot> slots) {

    /** May stand anywhere within: « je ne serai malheureusement pas là ». */
    private static final Set<String> FILLERS = Set.of(
            "donc",
            "vraiment",
            "malheureusement",
            "finalement",
            "helas",
            "franchement",
            "clairement",
            "surement",
            "certainement",
            "absolument",
            "carrement",
            "evidemment",
            "simplement",
            "sincerement",
            "exceptionnellement");

    /** @param beginnings what a word may begin with */
    private record Slot(Set<String> words, Set<String> beginnings, boolean mayMiss) {

        boolean takes(String word) {
            return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }

        static Slot of(String typed) {
            var mayMiss = typed.endsWith("?");
            var words = new HashSet<String>();
            var beginnings = new HashSet<String>();
            for (var way : (mayMiss ? typed.substring(0, typed.length() - 1) : typed).split("\\|")) {
                if (way.endsWith("*")) {
                    beginnings.add(way.substring(0, way.length() - 1));
                } else {
                    words.add(way);
                }
            }
            return new Slot(Set.copyOf(words), Set.copyOf(beginnings), mayMiss);
        }
    }

    static ReplyPhrase of(ReplyCue cue, String line) {
        var slots = new ArrayList<Slot>();
        for (var typed : line.strip().split(" +")) {
            slots.add(Slot.of(typed));
        }
        return new ReplyPhrase(cue, List.copyOf(slots));
    }

    /** How many words it takes there, as many as it can; -1 where it does not stand. */
    int lengthAt(List<String> words, int position) {
        return lengthAt(words, position, 0);
    }

    private int lengthAt(List<String> words, int position, int slot) {
        if (slot == slots.size()) {
            return 0;
        }
        var here = slots.get(slot);
        if (position < words.size() && here.takes(words.get(position))) {
            var rest = lengthAt(words, position + 1, slot + 1);
            if (rest >= 0) {
                return rest + 1;
            }
        }
        var without = here.mayMiss() ? lengthAt(words, position, slot + 1) : -1;
        return without >= 0 ? without : pastFiller(words, position, slot);
    }

    private int pastFiller(List<String> words, int position, int slot) {
        if (slot == 0 || position >= words.size() || !FILLERS.contains(words.get(position))) {
            return -1;
        }
        var rest = lengthAt(words, position + 1, slot);
        return rest < 0 ? -1 : rest + 1;
    }

    /** The words that may be its first. */
    Set<String> beginnings() {
        var first = new HashSet<String>();
        possibleFirsts().forEach(slot -> first.addAll(slot.words()));
        return first;
    }

    /** Whether its first word is known by its beginning alone. */
    boolean beginsOpenly() {
        return possibleFirsts().stream().anyMatch(slot -> !slot.beginnings().isEmpty());
    }

    Set<String> words() {
        var words = new HashSet<String>();
        slots.forEach(slot -> words.addAll(slot.words()));
        return words;
    }

    private List<Slot> possibleFirsts() {
        var firsts = new ArrayList<Slot>();
        for (var slot : slots) {
            firsts.add(slot);
            if (!slot.mayMiss()) {
                break;
            }
        }
        return firsts;
    }
}
