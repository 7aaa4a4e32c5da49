package app.rosalie.french;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.french.BlindDialog.Expected;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many messages of whole conversations are answered rightly: {@code ./dev french dialogs-1 wrong}. */
final class DialogScore {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final List<String> told = new ArrayList<>();
    private int whole;
    private int dialogs;

    private DialogScore() {}

    /** @param arguments sets; behind them « wrong », to list what went wrong */
    public static void main(String[] arguments) {
        List<String> sets = new ArrayList<>(List.of(arguments));
        boolean wrong = sets.remove("wrong");
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace(OUT);
            Runtime.getRuntime().halt(1);
        });
        Counter counter = Counter.open();
        for (String set : sets.isEmpty() ? List.of("dialogs-1") : sets) {
            DialogScore score = of(BlindDialog.set(set), counter);
            if (wrong) {
                score.told.forEach(OUT::println);
            }
            score.print(set);
        }
        counter.close();
        System.exit(0);
    }

    static DialogScore of(List<BlindDialog> dialogs, Counter counter) {
        DialogScore score = new DialogScore();
        Judge judge = new Judge(counter.salon(), new Offers(counter));
        dialogs.forEach(dialog -> counter.unwritten(() -> score.add(dialog, counter, judge)));
        return score;
    }

    /** What follows a message that was answered wrongly is not counted: it speaks of something else. */
    private void add(BlindDialog dialog, Counter counter, Judge judge) {
        dialogs++;
        counter.begin();
        for (BlindDialog.Line line : dialog.lines()) {
            Counter.Answer answer = counter.goOn(line.text());
            Verdict verdict = verdict(dialog, line, answer, counter, judge);
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict != Verdict.RIGHT && verdict != Verdict.ASKS) {
                told.add("%-14s %s%n    said: %s%n    want: %s%n    got:  %s"
                        .formatted(
                                verdict,
                                dialog.lines().getFirst().text(),
                                line.text(),
                                line.expected(),
                                Judge.told(new Offers(counter).of(answer))
                                        + " asked " + answer.screen().question()
                                        + (answer.wrote() ? " (written)" : "")
                                        + (answer.heard() ? "" : " (not heard)")));
                return;
            }
        }
        whole++;
    }

    private static Verdict verdict(
            BlindDialog dialog, BlindDialog.Line line, Counter.Answer answer, Counter counter, Judge judge) {
        return switch (line.expected()) {
            case Expected.Shown(var wishes) -> judge.of(sentence(dialog, line, wishes), answer);
            case Expected.Asked(var _, var wishes) -> judge.of(sentence(dialog, line, wishes), answer);
            case Expected.Done(var wishes) ->
                answer.wrote()
                        ? wishes.stream().allMatch(wish -> stands(wish, counter)) ? Verdict.RIGHT : Verdict.WRONG
                        : isAskedWho(wishes, answer) ? Verdict.ASKS : Verdict.NOT_UNDERSTOOD;
            case Expected.Dropped() ->
                answer.wrote()
                        ? Verdict.SILENT_WRITE
                        : answer.screen().yes() == null && answer.screen().question() == null
                                ? Verdict.RIGHT
                                : Verdict.NOT_UNDERSTOOD;
            case Expected.Nothing() -> answer.wrote() ? Verdict.SILENT_WRITE : Verdict.RIGHT;
        };
    }

    /** « Oui » does not say who calls a visit off: that is asked, below the same visit. */
    private static boolean isAskedWho(List<Wish> wishes, Counter.Answer answer) {
        return wishes.stream().allMatch(wish -> wish.verb().equals("cancel"))
                && answer.screen().question() instanceof VisitQuestion.WhoCancels;
    }

    private static BlindSentence sentence(BlindDialog dialog, BlindDialog.Line line, List<Wish> wishes) {
        return new BlindSentence(dialog.kind(), dialog.style(), line.text(), wishes);
    }

    /** Whether a booking or a move that was confirmed is in the agenda as it was wanted; of other kinds only that something was written. */
    private static boolean stands(Wish wish, Counter counter) {
        boolean visit = wish.verb().equals("book") || wish.verb().equals("move");
        if (!visit || wish.slot("day").isEmpty() || wish.slot("time").isEmpty()) {
            return true;
        }
        LocalDate day = LocalDate.parse(wish.slot("day").get());
        return counter.house().the(Visits.class).days(counter.salon(), day, day.plusDays(1)).stream()
                .filter(Visit::isOpen)
                .filter(it -> counter.salon()
                        .local(it.start())
                        .toLocalTime()
                        .toString()
                        .equals(wish.slot("time").get()))
                .anyMatch(it -> wish.slot("who")
                                .map(who -> who.replace("new:", "").equals(it.clientName()))
                                .orElse(true)
                        && wish.slot("what")
                                .map(what -> what.startsWith(it.title()))
                                .orElse(true)
                        && wish.slot("price")
                                .map(price -> Double.parseDouble(price) * 100
                                        == it.price().cents())
                                .orElse(true));
    }

    private int count(boolean good) {
        return verdicts.entrySet().stream()
                .filter(entry -> good == (entry.getKey() == Verdict.RIGHT || entry.getKey() == Verdict.ASKS))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Of the messages that were said those that are answered rightly, in percent. */
    double understood() {
        return 100.0 * count(true) / (count(true) + count(false));
    }

    /** Of the conversations those that go right from beginning to end, in percent. */
    double whole() {
        return 100.0 * whole / dialogs;
    }

    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    private void print(String set) {
        OUT.printf(
                Locale.ROOT,
                "%n%s: %d conversations, %.1f %% right to the end; of %d messages %.1f %% right or asked %s%n",
                set,
                dialogs,
                whole(),
                count(true) + count(false),
                understood(),
                verdicts);
    }
}
