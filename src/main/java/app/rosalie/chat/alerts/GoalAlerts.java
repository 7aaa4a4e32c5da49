package app.rosalie.chat.alerts;

import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.revenue.GoalId;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Goals.SetGoal;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takings have reached a goal. */
@Component
class GoalAlerts implements AlertTeller {

    private final Goals goals;
    private final Treatments treatments;

    GoalAlerts(Goals goals, Treatments treatments) {
        this.goals = goals;
        this.treatments = treatments;
    }

    @Override
    public Set<AlertKind> kinds() {
        return Set.of(AlertKind.GOAL_REACHED);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        return reached(pro, alert)
                .map(reached -> Page.below(pro.voice(), AlertsPhrase.CRUMB)
                        .line(told(pro, AlertsPhrase.GOAL, reached))
                        .row(pro.button(
                                        AlertsPhrase.TO_GOAL,
                                        new GoalsAction.Open(
                                                reached.goal().scope().term(), reached.day()))
                                .main())
                        .back(new HomeAction.Open()));
    }

    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return reached(pro, alert).map(reached -> told(pro, AlertsPhrase.GOAL_LINE, reached));
    }

    /** @param day on which it was reached */
    private record Reached(SetGoal goal, Money amount, LocalDate day) {}

    private Optional<Reached> reached(Pro pro, Alert alert) {
        GoalId id = new GoalId(alert.subject());
        return Optional.ofNullable(goals.find(pro.salonId(), List.of(id)).get(id))
                .flatMap(goal -> goal.amount().map(amount -> new Reached(goal, amount, pro.dayOf(alert.due()))));
    }

    private String told(Pro pro, AlertsPhrase phrase, Reached reached) {
        GoalScope scope = reached.goal().scope();
        String what = scope.treatmentId()
                .flatMap(treatment -> treatments.find(pro.salonId(), treatment))
                .map(Treatment::name)
                .orElseGet(() -> pro.voice().month(YearMonth.from(reached.day())));
        return pro.voice()
                .say(
                        phrase,
                        scope.isWholeSalon() ? scope.term().name() : "TREATMENT",
                        reached.amount(),
                        what,
                        Integer.toString(reached.day().getYear()));
    }
}
