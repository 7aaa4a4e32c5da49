package app.rosalie.chat.room;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.WelcomeAction;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.words.Phrase;
import app.rosalie.chat.words.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A command as a room brings it along.
 *
 * @param name without slash, 1 to 32 of {@code [a-z0-9_]}
 * @param words the room's table of its commands by name: under {@code menu} what Telegram's menu says of it, under {@code help}
 *     what the help says; what is left out is not shown there
 * @param leadsTo where it leads whoever types it; the text is what stands behind the name, hostile, possibly empty
 * @param behind what may stand behind the name where {@code hears} says nothing
 * @param hears the question that what stands behind the name answers, for professionals; empty where it answers none
 */
public record Command(
        String name,
        Phrase words,
        BiFunction<Speaker, String, Action> leadsTo,
        Behind behind,
        Optional<Question> hears) {

    /** What stands behind a command's name. */
    public enum Behind {
        /** What {@code leadsTo} reads, or passes over. */
        ITS_OWN,
        /** Nothing: what stands there is not understood. */
        NOTHING,
        /** A sentence that begins with the name: « /planning avril ». */
        SENTENCE
    }

    public Command {
        if (!name.matches("[a-z0-9_]{1,32}")) {
            throw new IllegalArgumentException("No command: " + name);
        }
    }

    public Command(String name, Phrase words, BiFunction<Speaker, String, Action> leadsTo) {
        this(name, words, leadsTo, Behind.ITS_OWN, Optional.empty());
    }

    /** The same where what stands behind it answers a question, as if that had been asked. */
    public Command hearing(Question question) {
        return new Command(name, words, leadsTo, behind, Optional.of(question));
    }

    /** The same where the name and what stands behind it are a sentence of a professional's. */
    public Command beginningASentence() {
        return new Command(name, words, leadsTo, Behind.SENTENCE, hears);
    }

    /** A command for everybody, whatever stands behind it. */
    public static Command of(String name, Phrase words, Action action) {
        return new Command(name, words, (speaker, text) -> action);
    }

    /** A command for professionals, behind which nothing stands; it leads everybody else to the entrance. */
    public static Command forPro(String name, Phrase words, Function<Pro, Action> leadsTo) {
        return new Command(
                name,
                words,
                (speaker, text) -> speaker instanceof Pro pro ? leadsTo.apply(pro) : new WelcomeAction.Open(),
                Behind.NOTHING,
                Optional.empty());
    }

    /** Those named in the order first, as it has them; the others behind them, by name. */
    public static List<Command> inOrder(List<Command> commands, List<String> order) {
        return commands.stream()
                .sorted(Comparator.comparingInt((Command one) -> place(order, one))
                        .thenComparing(Command::name))
                .toList();
    }

    private static int place(List<String> order, Command one) {
        int place = order.indexOf(one.name());
        return place < 0 ? order.size() : place;
    }

    public Optional<String> menu(Voice voice) {
        return told(voice, "menu");
    }

    public Optional<String> help(Voice voice) {
        return told(voice, "help");
    }

    private Optional<String> told(Voice voice, String where) {
        Map<String, Map<String, String>> table = voice.list(words);
        return Optional.ofNullable(table.getOrDefault(name, Map.of()).get(where));
    }
}
