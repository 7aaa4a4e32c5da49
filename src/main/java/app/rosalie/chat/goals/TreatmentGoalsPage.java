package app.rosalie.chat.goals;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.words.PeriodWords;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.Period;
import app.rosalie.revenue.TakingsShare;
import app.rosalie.revenue.TakingsSplits;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The goals of single treatments in one month, and which one more is to have one. */
@Component
class TreatmentGoalsPage {

    /** As many as the picture takes; what is more is reached by its button. */
    private static final int SHOWN = 10;

    /** So that the keyboard stays below what Telegram takes. */
    private static final int MOST_BUTTONS = 40;

    private final Goals goals;
    private final TakingsSplits splits;
    private final Treatments treatments;
    private final InstantSource clock;

    TreatmentGoalsPage(Goals goals, TakingsSplits splits, Treatments treatments, InstantSource clock) {
        this.goals = goals;
        this.splits = splits;
        this.treatments = treatments;
        this.clock = clock;
    }

    Page page(Pro pro, LocalDate day, GoalNews news) {
        YearMonth month = YearMonth.from(day);
        Page page = page(pro, month.atDay(1));
        news.tell(page);
        List<TreatmentProgress> all = reached(pro, month);
        if (all.isEmpty()) {
            page.say(GoalsPhrase.NO_TREATMENTS, name(pro, month));
        } else {
            list(pro, page, month, all);
        }
        return ways(pro, page, month);
    }

    private static Page page(Pro pro, LocalDate first) {
        return GoalsPages.page(pro, pro.voice().plain(GoalsPhrase.TREATMENTS_CRUMB))
                .back(new GoalsAction.Open(GoalScope.Term.MONTH, first));
    }

    private static String name(Pro pro, YearMonth month) {
        return PeriodWords.name(pro.voice(), Period.month(month));
    }

    /** In the order in which they were set; treatments that are no longer offered are not waited for. */
    private List<TreatmentProgress> reached(Pro pro, YearMonth month) {
        Map<TreatmentId, Money> set = goals.ofTreatments(pro.salonId(), month);
        if (set.isEmpty()) {
            return List.of();
        }
        Map<TreatmentId, Treatment> known = treatments.find(pro.salonId(), set.keySet()).stream()
                .filter(treatment -> !treatment.isRetired())
                .collect(Collectors.toMap(Treatment::id, Function.identity()));
        Map<TreatmentId, Money> taken = taken(pro, month);
        return set.entrySet().stream()
                .filter(goal -> known.containsKey(goal.getKey()))
                .map(goal -> new TreatmentProgress(
                        Objects.requireNonNull(known.get(goal.getKey())),
                        taken.getOrDefault(goal.getKey(), Money.ZERO),
                        goal.getValue()))
                .toList();
    }

    private Map<TreatmentId, Money> taken(Pro pro, YearMonth month) {
        return splits.byTreatment(pro.salon(), Period.month(month)).stream()
                .filter(part -> part.id() != null)
                .collect(Collectors.toMap(part -> Objects.requireNonNull(part.id()), TakingsShare::total));
    }

    private void list(Pro pro, Page page, YearMonth month, List<TreatmentProgress> all) {
        List<TreatmentProgress> shown = all.subList(0, Math.min(all.size(), SHOWN));
        boolean isOver = month.isBefore(YearMonth.from(pro.dayOf(clock.instant())));
        page.picture(TreatmentGoalBars.of(pro.voice(), name(pro, month), shown))
                .say(GoalsPhrase.TREATMENTS_TITLE, name(pro, month))
                .fold();
        shown.forEach(one -> page.say(
                GoalsPhrase.TREATMENT,
                one.treatment().name(),
                one.taken(),
                one.goal(),
                one.percent(),
                isOver && one.visitsLeft() > 0 ? -1 : one.visitsLeft()));
        if (all.size() > SHOWN) {
            page.say(GoalsPhrase.MORE_TREATMENTS, all.size() - SHOWN);
        }
    }

    private static Page ways(Pro pro, Page page, YearMonth month) {
        LocalDate day = month.atDay(1);
        return page.row(pro.button(GoalsPhrase.ADD_TREATMENT, new GoalsAction.PickTreatment(day)))
                .row(
                        pro.button(
                                GoalsPhrase.PREVIOUS,
                                new GoalsAction.Treatments(day.minusMonths(1)),
                                month.minusMonths(1)),
                        pro.button(GoalsPhrase.TO_YEAR, new GoalsAction.Open(GoalScope.Term.YEAR, day)),
                        pro.button(
                                GoalsPhrase.NEXT, new GoalsAction.Treatments(day.plusMonths(1)), month.plusMonths(1)));
    }

    /** Those that have a goal, to be changed, then those offered that have none yet. */
    Page pick(Pro pro, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        List<TreatmentProgress> set = reached(pro, YearMonth.from(day));
        List<TreatmentId> ids = set.stream().map(one -> one.treatment().id()).toList();
        List<Treatment> offered = treatments.offered(pro.salonId());
        List<Treatment> left = offered.stream()
                .filter(treatment -> !ids.contains(treatment.id()))
                .toList();
        Page page = page(pro, first).back(new GoalsAction.Treatments(first));
        if (set.isEmpty() && left.isEmpty()) {
            return page.say(GoalsPhrase.NOTHING_TO_PICK)
                    .row(pro.button(GoalsPhrase.TO_OFFER, new ServicesAction.Open(0)));
        }
        page.say(GoalsPhrase.PICK);
        if (set.size() + left.size() > MOST_BUTTONS) {
            page.gap().say(GoalsPhrase.PICK_BY_NAME);
        }
        Stream<Button> change = set.stream().map(one -> pick(pro, GoalsPhrase.EDIT_TREATMENT, one.treatment(), first));
        Stream<Button> add = left.stream().map(one -> pick(pro, GoalsPhrase.PICK_BUTTON, one, first));
        return page.rows(2, Stream.concat(change, add).limit(MOST_BUTTONS).toList());
    }

    private static Button pick(Pro pro, GoalsPhrase phrase, Treatment treatment, LocalDate first) {
        return pro.button(
                phrase,
                new GoalsAction.Ask(GoalScope.Term.MONTH, Optional.of(treatment.id()), first),
                treatment.name());
    }
}
