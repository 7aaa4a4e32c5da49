package app.rosalie.chat.reviews;

import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.clients.PhoneNumbers;
import app.rosalie.language.text.Folded;
import app.rosalie.reviews.ReviewSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What an answer had better not say where everybody reads it: a surname, a phone number, anything of somebody's health. She is
 * warned, and may publish it all the same.
 */
@Component
class AnswerWarnings {

    /** Two words with capitals in a row, or one behind a title. */
    private static final Pattern FULL_NAME =
            Pattern.compile("(?U)(?<![\\p{L}’'])(\\p{Lu}[\\p{L}’'-]*)(\\.?)[ \\u00a0]+(\\p{Lu}[\\p{L}’'-]+)");

    private static final int SHORTEST_SURNAME = 2;

    List<String> in(Pro pro, ReviewSummary review, String answer) {
        List<String> warnings = new ArrayList<>();
        surname(pro, review, answer).ifPresent(name -> warnings.add(pro.voice().say(ReviewsPhrase.HAS_SURNAME, name)));
        if (PhoneNumbers.standsIn(answer, pro.salon().zone())) {
            warnings.add(pro.voice().say(ReviewsPhrase.HAS_NUMBER));
        }
        health(pro, answer).ifPresent(word -> warnings.add(pro.voice().say(ReviewsPhrase.HAS_HEALTH, word)));
        return warnings;
    }

    private static Optional<String> surname(Pro pro, ReviewSummary review, String answer) {
        Set<String> surnames = surnames(review.clientName());
        return words(answer)
                .filter(word -> surnames.contains(Folded.of(word)))
                .findFirst()
                .or(() -> anybodys(pro, review, answer));
    }

    private static Set<String> surnames(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .skip(1)
                .map(Folded::of)
                .filter(part -> part.length() >= SHORTEST_SURNAME)
                .collect(Collectors.toSet());
    }

    /** Somebody else's: « Julie Martin », « Mme Durand »; who speaks may sign with her own. */
    private static Optional<String> anybodys(Pro pro, ReviewSummary review, String answer) {
        Set<String> harmless = new HashSet<>();
        Stream.of(
                        pro.salon().name(),
                        Optional.ofNullable(pro.salon().city()).orElse(""),
                        review.title(),
                        ClientNotice.firstName(review.clientName()))
                .flatMap(AnswerWarnings::words)
                .map(Folded::of)
                .forEach(harmless::add);
        Set<String> titles = folded(pro, ReviewsPhrase.TITLES);
        Set<String> beginnings = folded(pro, ReviewsPhrase.BEGINNINGS);
        return FULL_NAME
                .matcher(answer)
                .results()
                .filter(found -> titles.contains(Folded.of(found.group(1)))
                        || found.group(2).isEmpty()
                                && !begins(answer, found)
                                && !beginnings.contains(Folded.of(found.group(1))))
                .map(found -> found.group(3))
                .filter(name -> !harmless.contains(Folded.of(name)) && !beginnings.contains(Folded.of(name)))
                .findFirst();
    }

    /** A sentence begins with a capital, whatever the word. */
    private static boolean begins(String answer, MatchResult found) {
        String before = answer.substring(0, found.start()).strip();
        return before.isEmpty() || ".!?…\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static Optional<String> health(Pro pro, String answer) {
        Set<String> told = folded(pro, ReviewsPhrase.HEALTH);
        return words(answer).filter(word -> told.contains(Folded.of(word))).findFirst();
    }

    private static Set<String> folded(Pro pro, ReviewsPhrase phrase) {
        List<String> words = pro.voice().list(phrase);
        return words.stream().map(Folded::of).collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Pattern.compile("(?U)[^\\p{L}-]+").splitAsStream(text).filter(word -> !word.isEmpty());
    }
}
