package app.rosalie.chat.goals;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.room.JournalTeller;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.GoalId;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Goals.SetGoal;
import app.rosalie.revenue.Period;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the journal tells of goals: « 3 000 € en mars », « Manucure, 500 € par mois ». */
@Component
class GoalsJournal implements JournalTeller {
    private final Goals goals;
    private final Treatments treatments;
    private final InstantSource clock;

    GoalsJournal(Goals goals, Treatments treatments, InstantSource clock) {
        this.goals = goals;
        this.treatments = treatments;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("goal");
    }

    @Override
    public Phrase words() {
        return GoalsPhrase.JOURNAL;
    }

    /** One that was taken away is told without the amount that holds by now. */
    @Override
    public Map<JournalEntryId, String> subjects(Pro pro, Collection<JournalGroup> groups) {
        Set<GoalId> ids = groups.stream().map(GoalsJournal::goal).collect(Collectors.toSet());
        Map<GoalId, SetGoal> found = goals.find(pro.salonId(), ids);
        Map<GoalId, String> names = names(pro, found.values());
        Map<JournalEntryId, String> told = new HashMap<>();
        for (JournalGroup group : groups) {
            SetGoal goal = found.get(goal(group));
            if (goal != null) {
                String name = names.getOrDefault(goal.id(), "");
                told.put(group.entry(), group.verb().equals("removed") ? name : withAmount(pro, goal, name));
            }
        }
        return told;
    }

    private Map<GoalId, String> names(Pro pro, Collection<SetGoal> found) {
        Set<TreatmentId> ids = found.stream()
                .flatMap(goal -> goal.scope().treatmentId().stream())
                .collect(Collectors.toSet());
        Map<TreatmentId, String> sold =
                treatments.find(pro.salonId(), ids).stream().collect(Collectors.toMap(Treatment::id, Treatment::name));
        return found.stream()
                .collect(Collectors.toMap(
                        SetGoal::id,
                        goal -> goal.scope()
                                .treatmentId()
                                .map(id -> sold.getOrDefault(id, ""))
                                .orElseGet(() -> period(pro, goal))));
    }

    private static String withAmount(Pro pro, SetGoal goal, String name) {
        String amount = goal.amount().map(pro.voice()::money).orElse("none");
        GoalsPhrase phrase =
                goal.scope().isWholeSalon() ? GoalsPhrase.JOURNAL_GOAL : GoalsPhrase.JOURNAL_TREATMENT_GOAL;
        return pro.voice().plain(phrase, name, amount);
    }

    /** A month of this year needs no year. */
    private String period(Pro pro, SetGoal goal) {
        boolean thisYear = goal.since().getYear() == today(pro).getYear();
        Period period = goal.scope().term().of(goal.since());
        return thisYear && goal.scope().term() == GoalScope.Term.MONTH
                ? pro.voice().month(YearMonth.from(goal.since()))
                : PeriodWords.name(pro.voice(), period);
    }

    /** Of one that is gone, where the running month's is. */
    @Override
    public Optional<Action> place(Pro pro, JournalGroup group, boolean there) {
        SetGoal goal = goals.find(pro.salonId(), List.of(goal(group))).get(goal(group));
        if (goal == null) {
            return Optional.of(new GoalsAction.Open(GoalScope.Term.MONTH, today(pro)));
        }
        return Optional.of(
                goal.scope().isWholeSalon()
                        ? new GoalsAction.Open(goal.scope().term(), goal.since())
                        : new GoalsAction.Treatments(goal.since()));
    }

    private static GoalId goal(JournalGroup group) {
        return new GoalId(group.subject());
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
