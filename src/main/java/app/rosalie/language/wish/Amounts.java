package app.rosalie.language.wish;

import app.rosalie.language.text.NumberWords;
import app.rosalie.language.text.Sum;
import app.rosalie.language.text.TextSpan;
import app.rosalie.language.text.Token;
import app.rosalie.language.text.TokenCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of the sums and numbers of a text is a price, a deposit or an amount. */
final class Amounts {

    private static final Pattern BARE_DEPOSIT = Pattern.compile(
            "\\b(?:acc?ompte|acpte?|arrhes)(?: de| d'| a)? ?(\\d{1,3})(?! ?[h\\d:/])|\\b(\\d{1,3}) ?d ?'? ?(?:acc?ompte|acpte?|arrhes)");

    private static final Pattern DEPOSIT = Pattern.compile("\\bd? ?(?:acc?ompte|acpte?\\b)|\\barrhes");

    /** « Je la lui fais à 60 ». */
    private static final Pattern PRICED = Pattern.compile(
            "\\b(?:fais|fait|faire|ferai|prix|tarif|compte|facture)\\b[^.;\\d]{0,12}?(\\d{1,3})(?! ?[h\\d:/])");

    private static final Set<String> BEHIND_AN_AMOUNT = Set.of(
            "en",
            "par",
            "cb",
            "carte",
            "cash",
            "liquide",
            "especes",
            "cheque",
            "virement",
            "comme",
            "pour",
            "ce",
            "cette",
            "le",
            "d",
            "au",
            "dans",
            "ds",
            "hier",
            "et",
            "euh",
            "plus",
            "ca",
            "c",
            "elle",
            "il",
            "pas",
            "sans");

    private static final int LONGEST_NUMBER = 60;

    private static final long LEAST_IN_WORDS = 10_00;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?: ?\\d{3})*|\\d+");

    private final Parts<?, ?> parts;
    private final FoldedWords said;

    Amounts(Parts<?, ?> parts, FoldedWords said) {
        this.parts = parts;
        this.said = said;
    }

    /** The only sum that is said as a price, or null. */
    @Nullable
    Long cents() {
        var folded = said.folded();
        if (DEPOSIT.matcher(folded).find()) {
            return null;
        }
        if (parts.sums().size() == 1) {
            return parts.sums().getFirst().cents();
        }
        var priced = PRICED.matcher(folded);
        return parts.sums().isEmpty() && priced.find() && isLeft(priced.start(1))
                ? Long.valueOf(Long.parseLong(priced.group(1)) * 100)
                : null;
    }

    private boolean isLeft(int at) {
        return parts.left().stream().anyMatch(word -> said.place(word.from()) == at);
    }

    /** What is said to be paid ahead, as it was typed; empty where nothing is. */
    String deposit() {
        return DEPOSIT.matcher(said.folded()).find() && parts.sums().size() == 1
                ? parts.sums().getFirst().span().of(parts.text())
                : bareDeposit().map(span -> span.of(parts.text()) + " €").orElse("");
    }

    /** Each sum, and each number of a few figures that is nothing else, in cents, in the order of the text. */
    List<Sum> all() {
        return Stream.concat(parts.sums().stream(), bare().stream())
                .sorted(Comparator.comparingInt(sum -> sum.span().from()))
                .toList();
    }

    /** Numbers that are nothing else; « 37,50 » is one. */
    private List<Sum> bare() {
        var numbers = parts.left().stream()
                .filter(word -> word.to() - word.from() < 7
                        && NUMBER.matcher(word.of(parts.text())).matches())
                .toList();
        var sums = new ArrayList<Sum>();
        for (var at = 0; at < numbers.size(); at++) {
            var word = numbers.get(at);
            var euros = Long.parseLong(word.of(parts.text())) * 100;
            if (at + 1 < numbers.size() && areCents(word, numbers.get(at + 1))) {
                var cents = numbers.get(++at);
                sums.add(
                        new Sum(new TextSpan(word.from(), cents.to()), euros + Long.parseLong(cents.of(parts.text()))));
            } else {
                sums.add(new Sum(word, euros));
            }
        }
        return sums;
    }

    private boolean areCents(TextSpan euros, TextSpan next) {
        return next.to() - next.from() == 2
                && next.from() == euros.to() + 1
                && ",.".indexOf(parts.text().charAt(euros.to())) >= 0;
    }

    /** The only sum, or the only number that is nothing else, in cents. */
    Optional<Long> only() {
        if (!parts.sums().isEmpty()) {
            return Optional.of(parts.sums().getLast().cents());
        }
        var numbers = bare();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst().cents()) : amountInWords();
    }

    /** « Quarante-cinq en espèces »: the only one, and no small number, which may count anything. */
    private Optional<Long> amountInWords() {
        var amounts = new ArrayList<Long>();
        var end = 0;
        for (var word : parts.left()) {
            if (word.from() < end || !NumberWords.BEGINNINGS.contains(said.between(word.from(), word.to()))) {
                continue;
            }
            var cursor = TokenCursor.within(
                    parts.text().substring(word.from(), Math.min(parts.text().length(), word.from() + LONGEST_NUMBER)));
            var number = NumberWords.next(cursor);
            if (number != null && isNoCount(cursor)) {
                end = word.from() + cursor.since(0).to();
                amounts.add(number * 100L);
            }
        }
        amounts.removeIf(amount -> amount < LEAST_IN_WORDS);
        return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty();
    }

    /** Numbers that are no time, no sum, no length, no deposit and no telephone. */
    boolean isANumberLeft() {
        return parts.left().stream()
                .filter(word -> Character.isDigit(word.of(parts.text()).charAt(0)))
                .anyMatch(word -> !word.equals(bareDeposit().orElse(null)));
    }

    /** « Ses dix séances » are counted. */
    private static boolean isNoCount(TokenCursor cursor) {
        return !(cursor.next() instanceof Token.Word word) || BEHIND_AN_AMOUNT.contains(word.folded());
    }

    /** « Acompte 20 ». */
    private Optional<TextSpan> bareDeposit() {
        var deposit = BARE_DEPOSIT.matcher(said.folded());
        return parts.sums().isEmpty() && deposit.find()
                ? parts.left().stream()
                        .filter(word -> said.place(word.from()) == Math.max(deposit.start(1), deposit.start(2)))
                        .findFirst()
                : Optional.empty();
    }
}
