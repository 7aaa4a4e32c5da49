package app.rosalie.french;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a set of sentences is understood, by kind: {@code ./dev french}, or {@code ./dev french look wrong} for what went
 * wrong in one of them.
 */
final class FrenchScore {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<String, Map<Verdict, Integer>> byKind = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    private FrenchScore() {}

    /** @param arguments sets; behind them « all » or « wrong », what is to be listed */
    public static void main(String[] arguments) {
        List<String> sets = new ArrayList<>(List.of(arguments));
        boolean all = sets.remove("all");
        boolean wrong = sets.remove("wrong") || all;
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace(OUT);
            Runtime.getRuntime().halt(1);
        });
        Counter counter = Counter.open();
        for (String set : sets.isEmpty() ? List.of("train", "look") : sets) {
            FrenchScore score = of(BlindSentence.set(set), counter, all);
            if (wrong) {
                score.told.forEach(OUT::println);
            }
            score.print(set);
        }
        counter.close();
        System.exit(0);
    }

    static FrenchScore of(List<BlindSentence> sentences, Counter counter, boolean all) {
        FrenchScore score = new FrenchScore();
        Offers offers = new Offers(counter);
        Judge judge = new Judge(counter.salon(), offers);
        for (BlindSentence sentence : sentences) {
            Counter.Answer answer = counter.say(sentence.text());
            Verdict verdict = judge.of(sentence, answer);
            score.byKind
                    .computeIfAbsent(sentence.kind(), _ -> new EnumMap<>(Verdict.class))
                    .merge(verdict, 1, Integer::sum);
            if (all || verdict != Verdict.RIGHT && verdict != Verdict.ASKS) {
                score.told.add("%-14s %-9s %s%n    want: %s%n    got:  %s"
                        .formatted(
                                verdict,
                                sentence.kind(),
                                sentence.text(),
                                Judge.told(sentence.right()),
                                Judge.told(offers.of(answer))));
            }
        }
        return score;
    }

    int count(Verdict verdict, boolean wishes) {
        return byKind.entrySet().stream()
                .filter(kind -> kind.getKey().equals(BlindSentence.NOTHING) != wishes)
                .mapToInt(kind -> kind.getValue().getOrDefault(verdict, 0))
                .sum();
    }

    int total(boolean wishes) {
        int total = 0;
        for (Verdict verdict : Verdict.values()) {
            total += count(verdict, wishes);
        }
        return total;
    }

    private void print(String set) {
        OUT.printf(
                "%n%-10s %5s %5s %5s %5s %5s %5s %5s%n",
                set, "right", "asks", "not", "wrong", "time", "opp.", "silent");
        byKind.forEach((kind, counts) -> OUT.println(row(kind, counts)));
        OUT.printf(
                Locale.ROOT,
                "of %d wishes %.1f %% right or asked, %.1f %% wrong; of %d that are none %.1f %% left alone%n",
                total(true),
                understood(),
                bad(),
                total(false),
                leftAlone());
    }

    /** Of the wishes those that are right or sensibly asked about, in percent. */
    double understood() {
        return 100.0 * (count(Verdict.RIGHT, true) + count(Verdict.ASKS, true)) / total(true);
    }

    /** Of the wishes those that would have been done otherwise, in percent. */
    double bad() {
        int bad = 0;
        for (Verdict verdict : Verdict.values()) {
            bad += verdict.isBad() ? count(verdict, true) : 0;
        }
        return 100.0 * bad / total(true);
    }

    /** Of what is no wish those after which nothing is proposed, in percent. */
    double leftAlone() {
        return 100.0 * count(Verdict.RIGHT, false) / total(false);
    }

    private static String row(String kind, Map<Verdict, Integer> counts) {
        StringBuilder row = new StringBuilder("%-10s".formatted(kind));
        for (Verdict verdict : Verdict.values()) {
            row.append(" %5d".formatted(counts.getOrDefault(verdict, 0)));
        }
        return row.toString();
    }
}
