package app.rosalie.chat.goals;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.journal.JournalPhrase;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalId;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Goals.SetGoal;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which goals deeds were about: « 3 000 € en mars », « Manucure, 500 € par mois ». */
@Component
public class GoalsJournal {

    private final Goals goals;
    private final Treatments treatments;
    private final InstantSource clock;

    GoalsJournal(Goals goals, Treatments treatments, InstantSource clock) {
        this.goals = goals;
        this.treatments = treatments;
        this.clock = clock;
    }

    /** By the goal's id; without those that are gone. */
    public Map<GoalId, String> of(Pro pro, Collection<GoalId> ids) {
        Collection<SetGoal> found = goals.find(pro.salonId(), ids).values();
        Map<GoalId, String> names = names(pro, found);
        return found.stream()
                .collect(Collectors.toMap(
                        SetGoal::id, goal -> withAmount(pro, goal, names.getOrDefault(goal.id(), ""))));
    }

    /** The same without amounts: « mars », « Manucure ». */
    public Map<GoalId, String> names(Pro pro, Set<GoalId> ids) {
        return names(pro, goals.find(pro.salonId(), ids).values());
    }

    private Map<GoalId, String> names(Pro pro, Collection<SetGoal> found) {
        Set<TreatmentId> ids = found.stream()
                .flatMap(goal -> goal.aim().treatmentId().stream())
                .collect(Collectors.toSet());
        Map<TreatmentId, String> sold =
                treatments.find(pro.salonId(), ids).stream().collect(Collectors.toMap(Treatment::id, Treatment::name));
        return found.stream()
                .collect(Collectors.toMap(
                        SetGoal::id,
                        goal -> goal.aim()
                                .treatmentId()
                                .map(id -> sold.getOrDefault(id, ""))
                                .orElseGet(() -> period(pro, goal))));
    }

    private static String withAmount(Pro pro, SetGoal goal, String name) {
        String amount = goal.amount().map(pro.voice()::money).orElse("none");
        JournalPhrase phrase = goal.aim().isWholeSalon() ? JournalPhrase.GOAL : JournalPhrase.TREATMENT_GOAL;
        return pro.voice().plain(phrase, name, amount);
    }

    /** A month of this year needs no year. */
    private String period(Pro pro, SetGoal goal) {
        boolean thisYear = goal.since().getYear() == today(pro).getYear();
        Period period = goal.aim().term().of(goal.since());
        return thisYear && goal.aim().term() == GoalScope.Term.MONTH
                ? pro.voice().month(YearMonth.from(goal.since()))
                : PeriodWords.name(pro.voice(), period);
    }

    /** Where a goal is seen; of one that is gone, where the running month's is. */
    public Action way(Pro pro, GoalId id) {
        SetGoal goal = goals.find(pro.salonId(), List.of(id)).get(id);
        if (goal == null) {
            return new GoalsAction.Open(GoalScope.Term.MONTH, today(pro));
        }
        return goal.aim().isWholeSalon()
                ? new GoalsAction.Open(goal.aim().term(), goal.since())
                : new GoalsAction.Treatments(goal.since());
    }

    private LocalDate today(Pro pro) {
        return pro.dayOf(clock.instant());
    }
}
