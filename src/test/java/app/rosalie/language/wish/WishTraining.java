package app.rosalie.language.wish;

import app.rosalie.french.BlindSentence;
import app.rosalie.french.Wish;
import app.rosalie.language.names.NameBook;
import app.rosalie.language.text.Folded;
import app.rosalie.language.text.TextSpan;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns the weights of {@link WishModel} from the sentences that stand there to learn from: L2-regularised logistic regression, one
 * kind against all others (LIBLINEAR). The same sentences give the same weights.
 */
public final class WishTraining {

    static final Path WEIGHTS = Path.of("src/main/resources/vocabulary/fr/weights.tsv");
    static final List<String> SETS = List.of(
            "train",
            "train-2",
            "train-3",
            "train-4",
            "train-5",
            "train-6",
            "train-7",
            "train-8",
            "train-9",
            "train-10",
            "train-11",
            "train-12",
            "train-13",
            "fresh-1",
            "fresh-2",
            "fresh-3",
            "fresh-4",
            "fresh-5",
            "fresh-8",
            "fresh-9",
            "fresh-10",
            "fresh-11",
            "fresh-12",
            "fresh-13",
            "fresh-14",
            "fresh-15",
            "fresh-16",
            "fresh-17",
            "fresh-18",
            "fresh-19",
            "fresh-20",
            "fresh-21",
            "fresh-22",
            "fresh-23",
            "fresh-24",
            "fresh-25",
            "fresh-26",
            "fresh-27",
            "fresh-28",
            "fresh-29",
            "fresh-30",
            "fresh-31",
            "fresh-32",
            "fresh-33",
            "fresh-34",
            "fresh-35",
            "fresh-36",
            "fresh-37",
            "fresh-38",
            "house");

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 3, 9, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final double COST = 1;
    private static final double PRECISION = 0.001;
    /** What one sentence alone shows is no rule. */
    private static final int LEAST_OFTEN = 2;

    private static final int LEAST_OFTEN_FOR_A_WORD = 3;

    private static final int LEAST_WEIGHT = 2;
    private static final int HUNDREDTHS = 100;

    private WishTraining() {}

    /** @param arguments « check » and sets: how many of their kinds are told, without writing */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            check(List.of(arguments).subList(1, arguments.length));
            return;
        }
        Files.writeString(WordGathering.WORDS, words());
        Files.writeString(WEIGHTS, weights());
    }

    record Example(Set<String> features, WishKind kind, String text) {}

    static String words() {
        return WordGathering.words(
                SETS,
                Stream.concat(names("client").keySet().stream(), names("treatment").keySet().stream())
                        .toList());
    }

    static String weights() {
        Set<String> ordinary = ordinaryWords();
        List<Example> examples = examples(SETS, ordinary::contains);
        Map<String, Integer> numbers = numbers(examples, ordinary);
        Map<WishKind, Model> models = new TreeMap<>();
        for (WishKind kind : WishKind.values()) {
            if (examples.stream().anyMatch(example -> example.kind() == kind)) {
                models.put(kind, learn(examples, numbers, kind));
            }
        }
        StringBuilder lines = new StringBuilder(
                "# Learnt from sentences by ./dev french learn; not written by hand. In hundredths, by kind:\n");
        lines.append(Stream.of(WishKind.values())
                        .map(kind -> letter(kind) + "=" + kind)
                        .collect(Collectors.joining(" ")))
                .append('\n');
        numbers.forEach((feature, number) -> line(feature, number, models).ifPresent(lines::append));
        return lines.toString();
    }

    private static Optional<String> line(String feature, int number, Map<WishKind, Model> models) {
        String weights = models.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), weight(entry.getValue(), number)))
                .filter(weight -> Math.abs(weight.getValue()) >= LEAST_WEIGHT)
                .map(weight -> letter(weight.getKey()) + weight.getValue())
                .collect(Collectors.joining());
        return weights.isEmpty() ? Optional.empty() : Optional.of(feature + "\t" + weights + "\n");
    }

    /** Some half of the file would be names of kinds. */
    private static String letter(WishKind kind) {
        return Character.toString(kind.ordinal() < 26 ? 'A' + kind.ordinal() : 'a' + kind.ordinal() - 26);
    }

    private static long weight(Model model, int number) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        return Math.round(sign * model.getFeatureWeights()[number - 1] * HUNDREDTHS);
    }

    private static Map<String, Integer> numbers(List<Example> examples, Set<String> ordinary) {
        Map<String, Long> counts = examples.stream()
                .flatMap(example -> example.features().stream())
                .collect(Collectors.groupingBy(feature -> feature, TreeMap::new, Collectors.counting()));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("BIAS", 1);
        counts.forEach((feature, count) -> {
            if (count >= LEAST_OFTEN && (!isAWord(feature) || ordinary.contains(feature))) {
                numbers.put(feature, numbers.size() + 1);
            }
        });
        return numbers;
    }

    private static Model learn(List<Example> examples, Map<String, Integer> numbers, WishKind kind) {
        Linear.disableDebugOutput();
        Linear.resetRandom();
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = numbers.size();
        problem.x = examples.stream()
                .map(example -> nodes(example.features(), numbers))
                .toArray(Feature[][]::new);
        problem.y = examples.stream()
                .mapToDouble(example -> example.kind() == kind ? 1 : 0)
                .toArray();
        return Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    }

    private static Feature[] nodes(Set<String> features, Map<String, Integer> numbers) {
        List<Integer> known = new ArrayList<>(List.of(1));
        features.stream().filter(numbers::containsKey).map(numbers::get).forEach(known::add);
        return known.stream().sorted().map(number -> new FeatureNode(number, 1)).toArray(Feature[]::new);
    }

    /**
     * Words that several sentences have besides names: a slip in a name has hardly been made twice in the same way, and whoever is
     * called like somebody in the book may be new elsewhere.
     */
    private static Set<String> ordinaryWords() {
        Predicate<String> isCalled = WordGathering.isCalled(names("client").keySet());
        Set<String> strangers = WordGathering.strangers(SETS);
        Map<String, Long> counts = examples(SETS, _ -> true).stream()
                .flatMap(example -> example.features().stream())
                .filter(WishTraining::isAWord)
                .filter(isCalled.negate())
                .filter(word -> !strangers.contains(word))
                .filter(WordGathering.isTreatment(names("treatment").keySet()).negate())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_OFTEN_FOR_A_WORD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isAWord(String feature) {
        return feature.chars().allMatch(Character::isLowerCase);
    }

    static List<Example> examples(List<String> sets, Predicate<String> isOrdinary) {
        NameBook<String> clients = NameBook.of(names("client"));
        NameBook<String> treatments = NameBook.of(names("treatment"));
        List<Example> examples = new ArrayList<>();
        for (String set : sets) {
            for (BlindSentence sentence : BlindSentence.set(set)) {
                Parts<String, String> parts = Parts.of(sentence.text(), NOW, clients, treatments, isOrdinary);
                kind(sentence)
                        .ifPresent(kind -> examples.add(
                                new Example(WishFeatures.of(parts, newNames(parts, sentence)), kind, sentence.text())));
            }
        }
        return examples;
    }

    /** Names of people who are not in the book are no words that anybody else uses. */
    private static List<TextSpan> newNames(Parts<?, ?> parts, BlindSentence sentence) {
        Set<String> names = sentence.right().stream()
                .flatMap(wish -> wish.slot("who").stream())
                .filter(who -> who.startsWith("new:"))
                .flatMap(who -> Stream.of(Folded.of(who.substring(4)).split("[ -]")))
                .collect(Collectors.toSet());
        return parts.left().stream()
                .filter(word -> names.contains(Folded.of(word.of(parts.text()))))
                .toList();
    }

    private static Map<String, String> names(String kind) {
        String file = "/french/salon.txt";
        try (InputStream in = Objects.requireNonNull(WishTraining.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kind + " | "))
                    .map(line -> line.substring(kind.length() + 3))
                    .collect(Collectors.toMap(name -> name, name -> name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None of a message that wants several things. */
    private static Optional<WishKind> kind(BlindSentence sentence) {
        Set<WishKind> kinds = sentence.right().stream()
                .map(wish -> kind(wish, sentence.kind()))
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
    }

    private static WishKind kind(Wish wish, String kind) {
        boolean from = wish.slot("from").isPresent();
        boolean until = wish.slot("until").isPresent();
        return switch (wish.verb()) {
            case "close" ->
                kind.equals("hours") && from && !until
                        ? WishKind.ENDS_AT
                        : kind.equals("hours") && until && !from ? WishKind.STARTS_AT : WishKind.CLOSE;
            case "open" -> until && !from ? WishKind.ENDS_AT : from && !until ? WishKind.STARTS_AT : WishKind.OPEN;
            case "who" -> wish.slot("next").isPresent() ? WishKind.NEXT : WishKind.WHO;
            case "goal" -> wish.slot("amount").isPresent() ? WishKind.SET_GOAL : WishKind.SEE_GOAL;
            case "price" -> wish.slot("to").isPresent() ? WishKind.SET_PRICE : WishKind.SEE_PRICE;
            case "impossible" ->
                kind.equals("move") ? WishKind.MOVE : kind.equals("cancel") ? WishKind.CANCEL : WishKind.BOOK;
            case "none" -> WishKind.NOTHING;
            default -> WishKind.valueOf(wish.verb().toUpperCase(Locale.ROOT).replace('-', '_'));
        };
    }

    private static void check(List<String> sets) {
        int right = 0;
        int sure = 0;
        int sureRight = 0;
        List<Example> examples = examples(sets, WishModel.shared()::isOrdinary);
        for (Example example : examples) {
            List<Likely> likely = WishModel.shared().kinds(example.features());
            boolean same = likely.getFirst().kind() == example.kind();
            right += same ? 1 : 0;
            if (likely.getFirst().probability() > 0.5) {
                sure++;
                sureRight += same ? 1 : 0;
            }
            if (!same) {
                System.out.println(example.kind() + " | " + example.text() + " | " + likely.subList(0, 3));
            }
        }
        System.out.println(Arrays.toString(new int[] {examples.size(), right, sure, sureRight}));
    }
}
