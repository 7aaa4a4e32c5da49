package app.rosalie.salon.selection;

import app.rosalie.salon.SalonId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Choices of treatments and options under a number each. The same choice has the same number, and never another meaning; what it
 * costs and how long it takes is as it is today. Every call is scoped to one salon.
 */
@Component
@Transactional
public class Selections {

    private final JdbcClient sql;
    private final Treatments treatments;
    private final TreatmentOptions options;

    Selections(JdbcClient sql, Treatments treatments, TreatmentOptions options) {
        this.sql = sql;
        this.treatments = treatments;
        this.options = options;
    }

    /** A treatment and the options chosen for it. */
    public record Choice(TreatmentId treatment, Set<OptionId> options) {

        public Choice {
            options = Set.copyOf(options);
        }

        private String text() {
            return Stream.concat(
                            Stream.of(treatment.value()),
                            options.stream().map(OptionId::value).sorted())
                    .map(String::valueOf)
                    .collect(Collectors.joining("+"));
        }

        private static Choice read(String text) {
            List<Long> numbers =
                    Arrays.stream(text.split("\\+")).map(Long::valueOf).toList();
            return new Choice(
                    new TreatmentId(numbers.getFirst()),
                    numbers.stream().skip(1).map(OptionId::new).collect(Collectors.toSet()));
        }
    }

    /** Also with what is retired; empty where the salon has no such choice. */
    @Transactional(readOnly = true)
    public Optional<Selection> find(SalonId salon, SelectionId id) {
        return id.isKept()
                ? content(salon, id).flatMap(choices -> selection(salon, id, choices))
                : treatments.find(salon, new TreatmentId(id.value())).map(Selection::of);
    }

    /** The salon's choices among these, also with what is retired, in as many questions to the database however many they are. */
    @Transactional(readOnly = true)
    public Map<SelectionId, Selection> find(SalonId salon, Collection<SelectionId> ids) {
        Map<SelectionId, List<Choice>> choices = new HashMap<>();
        ids.stream()
                .filter(id -> !id.isKept())
                .forEach(id -> choices.put(id, List.of(new Choice(new TreatmentId(id.value()), Set.of()))));
        choices.putAll(contents(salon, ids.stream().filter(SelectionId::isKept).toList()));
        Parts parts = parts(
                salon, choices.values().stream().flatMap(Collection::stream).toList());
        Map<SelectionId, Selection> found = new HashMap<>();
        choices.forEach((id, hers) -> parts.selection(id, hers).ifPresent(one -> found.put(id, one)));
        return found;
    }

    private Map<SelectionId, List<Choice>> contents(SalonId salon, List<SelectionId> kept) {
        Map<SelectionId, List<Choice>> contents = new HashMap<>();
        if (!kept.isEmpty()) {
            sql.sql("select id, content from treatment_selection where salon_id = :salon and id in (:ids)")
                    .param("salon", salon.value())
                    .param("ids", kept.stream().map(SelectionId::row).toList())
                    .query(row -> {
                        contents.put(SelectionId.kept(row.getLong(1)), choices(row.getString(2)));
                    });
        }
        return contents;
    }

    private static List<Choice> choices(String content) {
        return Arrays.stream(content.split(",")).map(Choice::read).toList();
    }

    /** What can be booked today; empty where a part of it is not offered any more. */
    @Transactional(readOnly = true)
    public Optional<Selection> offered(SalonId salon, SelectionId id) {
        return find(salon, id).filter(Selection::isOffered);
    }

    /** What of it can be booked today, under its own number if that is all of it; empty where nothing is left. */
    public Optional<Selection> stillOffered(SalonId salon, SelectionId id) {
        Optional<Selection> whole = find(salon, id);
        if (whole.isEmpty() || whole.get().isOffered()) {
            return whole;
        }
        List<Choice> left = whole.get().lines().stream()
                .filter(line -> !line.treatment().isRetired())
                .map(line -> new Choice(
                        line.treatment().id(),
                        line.options().stream()
                                .filter(option -> !option.isRetired())
                                .map(TreatmentOption::id)
                                .collect(Collectors.toSet())))
                .toList();
        return left.isEmpty() ? Optional.empty() : offered(salon, keep(salon, left));
    }

    /** What was chosen; empty where the salon has no such choice. */
    @Transactional(readOnly = true)
    public List<Choice> choices(SalonId salon, SelectionId id) {
        return id.isKept()
                ? content(salon, id).orElseGet(List::of)
                : List.of(new Choice(new TreatmentId(id.value()), Set.of()));
    }

    /**
     * The number of a choice, which is kept if it is not yet.
     *
     * @throws IllegalArgumentException where there is nothing in it, or more than {@link Selection#MOST} treatments
     */
    public SelectionId keep(SalonId salon, List<Choice> choices) {
        if (choices.isEmpty() || choices.size() > Selection.MOST) {
            throw new IllegalArgumentException(choices.size() + " treatments in one visit");
        }
        if (choices.size() == 1 && choices.getFirst().options().isEmpty()) {
            return SelectionId.of(choices.getFirst().treatment());
        }
        String content = choices.stream().map(Choice::text).collect(Collectors.joining(","));
        return kept(salon, content).orElseGet(() -> {
            sql.sql("""
                    insert into treatment_selection (salon_id, content) values (?, ?)""").params(salon.value(), content).update();
            return kept(salon, content).orElseThrow();
        });
    }

    private Optional<SelectionId> kept(SalonId salon, String content) {
        return sql.sql("select id from treatment_selection where salon_id = ? and content = ?")
                .params(salon.value(), content)
                .query(Long.class)
                .optional()
                .map(SelectionId::kept);
    }

    private Optional<List<Choice>> content(SalonId salon, SelectionId id) {
        return sql.sql("select content from treatment_selection where salon_id = ? and id = ?")
                .params(salon.value(), Objects.requireNonNull(id.row()))
                .query(String.class)
                .optional()
                .map(Selections::choices);
    }

    private Optional<Selection> selection(SalonId salon, SelectionId id, List<Choice> choices) {
        return parts(salon, choices).selection(id, choices);
    }

    private Parts parts(SalonId salon, List<Choice> choices) {
        List<TreatmentId> chosen =
                choices.stream().map(Choice::treatment).distinct().toList();
        List<OptionId> added = choices.stream()
                .map(Choice::options)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new Parts(
                treatments.find(salon, chosen).stream().collect(Collectors.toMap(Treatment::id, Function.identity())),
                options.find(salon, added).stream()
                        .collect(Collectors.toMap(TreatmentOption::id, Function.identity())));
    }

    /** The salon's treatments and options of which choices are made. */
    private record Parts(Map<TreatmentId, Treatment> treatments, Map<OptionId, TreatmentOption> options) {

        /** Empty where a part of it is not there. */
        Optional<Selection> selection(SelectionId id, List<Choice> choices) {
            boolean complete = choices.stream()
                    .allMatch(choice -> treatments.containsKey(choice.treatment())
                            && options.keySet().containsAll(choice.options()));
            return complete
                    ? Optional.of(
                            new Selection(id, choices.stream().map(this::line).toList()))
                    : Optional.empty();
        }

        private Selection.Line line(Choice choice) {
            return new Selection.Line(
                    Objects.requireNonNull(treatments.get(choice.treatment())),
                    options.values().stream()
                            .filter(option -> choice.options().contains(option.id()))
                            .sorted(Comparator.comparing(TreatmentOption::id))
                            .toList());
        }
    }
}
