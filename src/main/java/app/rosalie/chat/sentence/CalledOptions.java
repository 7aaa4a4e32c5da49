package app.rosalie.chat.sentence;

import app.rosalie.language.names.NameBook;
import app.rosalie.language.names.NameMatch;
import app.rosalie.language.text.TextSpan;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.TreatmentOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** « Couleur cheveux longs et coupe »: options that are called by their whole names, each of the treatment named last before it. */
final class CalledOptions {

    private CalledOptions() {}

    /** By the treatment whose they are; what names a treatment is no option. */
    static Map<TreatmentId, Set<OptionId>> in(String text, List<Treatment> named, List<TreatmentOption> offered) {
        Map<OptionId, TreatmentOption> possible = offered.stream()
                .filter(option -> named.stream().anyMatch(it -> it.id().equals(option.treatmentId())))
                .collect(Collectors.toMap(TreatmentOption::id, Function.identity()));
        if (text.isBlank() || possible.isEmpty()) {
            return Map.of();
        }
        List<NameMatch<TreatmentId>> treatments = NameBook.of(named.stream()
                        .distinct()
                        .collect(Collectors.toMap(Treatment::id, Treatment::name, (a, b) -> a)))
                .find(text);
        Map<Integer, List<NameMatch<OptionId>>> byPlace = NameBook.of(possible.values().stream()
                        .collect(Collectors.toMap(TreatmentOption::id, TreatmentOption::name)))
                .find(text)
                .stream()
                .filter(match -> match.score() >= 1 && treatments.stream().noneMatch(it -> overlap(it, match)))
                .collect(Collectors.groupingBy(CalledOptions::start));
        Map<TreatmentId, Set<OptionId>> called = new HashMap<>();
        byPlace.forEach((place, same) -> same.stream()
                .max(Comparator.comparingInt(match -> nearness(
                        place, Objects.requireNonNull(possible.get(match.id())).treatmentId(), treatments)))
                .ifPresent(match -> called.computeIfAbsent(
                                Objects.requireNonNull(possible.get(match.id())).treatmentId(), any -> new HashSet<>())
                        .add(match.id())));
        return called;
    }

    /** Where its treatment is named last before it; before all others where it is not. */
    private static int nearness(int place, TreatmentId owner, List<NameMatch<TreatmentId>> treatments) {
        return treatments.stream()
                .filter(match -> match.id().equals(owner))
                .mapToInt(CalledOptions::start)
                .filter(start -> start < place)
                .max()
                .orElse(-1);
    }

    private static boolean overlap(NameMatch<?> one, NameMatch<?> other) {
        return one.score() >= 1
                && one.used().stream()
                        .anyMatch(mine -> other.used().stream()
                                .anyMatch(its -> mine.from() < its.to() && its.from() < mine.to()));
    }

    private static int start(NameMatch<?> match) {
        return match.used().stream().mapToInt(TextSpan::from).min().orElse(0);
    }
}
