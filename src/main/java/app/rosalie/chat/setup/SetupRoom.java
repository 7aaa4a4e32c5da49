package app.rosalie.chat.setup;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.GoalsAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.kit.hours.HoursRefusal;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.chat.room.Navigation;
import app.rosalie.chat.room.Room;
import app.rosalie.revenue.GoalScope;
import app.rosalie.salon.Clientele;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Territory;
import app.rosalie.salon.Treatments;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The salon told step by step. Until the last step is done each answer leads to the next; later each is a setting. */
@Component
public class SetupRoom implements Room<SetupAction, SetupQuestion> {
    private final SetupFrame setupFrame;
    private final IdentityStep identity;
    private final ClienteleStep clienteleStep;
    private final TerritoryStep territoryStep;
    private final HoursStep hoursStep;
    private final TreatmentsStep treatmentsStep;
    private final GoalStep goal;
    private final Treatments treatments;
    private final Navigation navigation;
    private final InstantSource clock;

    SetupRoom(
            SetupFrame setupFrame,
            IdentityStep identity,
            ClienteleStep clienteleStep,
            TerritoryStep territoryStep,
            HoursStep hoursStep,
            TreatmentsStep treatmentsStep,
            GoalStep goal,
            Treatments treatments,
            Navigation navigation,
            InstantSource clock) {
        this.setupFrame = setupFrame;
        this.identity = identity;
        this.clienteleStep = clienteleStep;
        this.territoryStep = territoryStep;
        this.hoursStep = hoursStep;
        this.treatmentsStep = treatmentsStep;
        this.goal = goal;
        this.treatments = treatments;
        this.navigation = navigation;
        this.clock = clock;
    }

    @Override
    public Reply on(Pro pro, SetupAction action) {
        return switch (action) {
            case SetupAction.Ask(Step step) -> ask(pro, step);
            case SetupAction.KeepName() -> ask(pro, Step.TRADE);
            case SetupAction.ChooseTrade(var trade) -> then(pro, Step.TRADE, identity.trade(pro, trade));
            case SetupAction.ChooseHours(int choice) -> hours(pro, choice, false, false);
            case SetupAction.TakeHours(int choice, boolean fromSlots, boolean sure) ->
                hours(pro, choice, fromSlots, sure);
            case SetupAction.UsualHours() -> hoursStep.ask(pro, SetupPhrase.ASK_HOURS, true);
            case SetupAction.ChooseGoal(var amount) -> chosen(pro, Step.GOAL, goal.choose(pro, amount));
            case SetupAction.EditTreatment(var id) ->
                pro.salon().isSetUp()
                        ? navigation.to(pro, new ServicesAction.Card(id))
                        : treatmentsStep.askChange(pro, id);
            case SetupAction.AddTreatment() ->
                pro.salon().isSetUp() ? navigation.to(pro, new ServicesAction.AskNew()) : treatmentsStep.askNew(pro);
            case SetupAction.RetireTreatment(var id) ->
                pro.salon().isSetUp()
                        ? navigation.to(pro, new ServicesAction.AskRetire(id))
                        : treatmentsStep.retire(pro, id);
            case SetupAction.Territories() -> territoryStep.all(pro);
            case SetupAction.ChooseTerritory(var territory) -> settled(pro, territory);
            case SetupAction.Clienteles() -> clienteleStep.all(pro);
            case SetupAction.ChooseClientele(var clientele) -> received(pro, clientele);
            case SetupAction.Resume() -> resume(pro);
            case SetupAction.Finish() -> setupFrame.finish(pro);
        };
    }

    @Override
    public Reply hear(Pro pro, SetupQuestion question, String text) {
        return switch (question) {
            case SetupQuestion.Name() -> answered(pro, Step.NAME, identity.name(pro, text));
            case SetupQuestion.Trade() -> answered(pro, Step.TRADE, identity.trade(pro, text));
            case SetupQuestion.City() -> city(pro, text);
            case SetupQuestion.Hours(boolean fromSlots) ->
                hoursStep
                        .typed(pro, text)
                        .map(saved -> saved(pro, saved, fromSlots))
                        .orElseGet(() ->
                                hoursStep.ask(pro, HoursRefusal.of(text, SetupPhrase.HOURS_NOT_UNDERSTOOD), fromSlots));
            case SetupQuestion.Goal() -> answered(pro, Step.GOAL, goal.typed(pro, text));
            case SetupQuestion.NewTreatment() -> treatmentsStep.add(pro, text);
            case SetupQuestion.ChangedTreatment(var id) -> treatmentsStep.change(pro, id, text);
        };
    }

    /** Whoever it would leave outside is named before it is written. */
    private Reply hours(Pro pro, int choice, boolean fromSlots, boolean sure) {
        Optional<Reply> warning = sure ? Optional.empty() : hoursStep.warning(pro, choice, fromSlots);
        return warning.orElseGet(() -> hoursStep
                .take(pro, choice)
                .map(saved -> saved(pro, saved, fromSlots))
                .orElseGet(() -> hoursStep.ask(pro, SetupPhrase.ASK_HOURS, fromSlots)));
    }

    private Reply saved(Pro pro, HoursStep.Saved saved, boolean fromSlots) {
        return pro.salon().isSetUp() || fromSlots
                ? hoursStep.saved(pro, saved, fromSlots)
                : then(pro, Step.HOURS, saved.entry());
    }

    /** Where the town may be elsewhere than the salon is known to be, that is asked next. */
    private Reply city(Pro pro, String text) {
        Optional<JournalEntryId> entry = identity.city(pro, text);
        Set<Territory> inDoubt = entry.isPresent() ? territoryStep.inDoubt(pro) : Set.of();
        return entry.isEmpty() || inDoubt.isEmpty()
                ? answered(pro, Step.CITY, entry)
                : territoryStep.ask(pro, inDoubt, entry.get());
    }

    private Reply settled(Pro pro, Territory territory) {
        JournalEntryId entry = territoryStep.choose(pro, territory);
        return pro.salon().isSetUp()
                ? territoryStep
                        .settled(pro, setupFrame.saved(pro, Step.CITY, entry))
                        .show()
                : ask(pro, Step.HOURS);
    }

    /** From this very screen on it is spoken so. */
    private Reply received(Pro pro, Clientele clientele) {
        JournalEntryId entry = clienteleStep.choose(pro, clientele);
        return then(new Pro(pro.turn(), pro.salon()), Step.TRADE, entry);
    }

    /** What a forged button brings is asked. */
    private Reply chosen(Pro pro, Step step, Optional<JournalEntryId> entry) {
        return entry.map(it -> then(pro, step, it)).orElseGet(() -> ask(pro, step));
    }

    /** What was not understood is asked once more. */
    private Reply answered(Pro pro, Step step, Optional<JournalEntryId> entry) {
        return entry.map(it -> then(pro, step, it)).orElseGet(() -> askAgain(pro, step));
    }

    private Reply askAgain(Pro pro, Step step) {
        return switch (step) {
            case NAME -> identity.askName(pro, SetupPhrase.NAME_NOT_UNDERSTOOD);
            case TRADE -> identity.askTrade(pro, SetupPhrase.TRADE_NOT_UNDERSTOOD);
            case CITY -> identity.askCity(pro, SetupPhrase.CITY_NOT_UNDERSTOOD);
            case HOURS -> hoursStep.ask(pro, SetupPhrase.HOURS_NOT_UNDERSTOOD, false);
            case TREATMENTS -> treatmentsStep.show(pro);
            case GOAL -> goal.ask(pro, SetupPhrase.GOAL_NOT_UNDERSTOOD);
        };
    }

    /** Goes on where the set-up was left: at the first thing that is not known yet. */
    private Reply resume(Pro pro) {
        if (pro.salon().trade() == null) {
            return ask(pro, Step.NAME);
        }
        if (pro.salon().city() == null) {
            return ask(pro, Step.CITY);
        }
        if (pro.salon().hours().isEmpty()) {
            return ask(pro, Step.HOURS);
        }
        return ask(pro, treatments.offered(pro.salonId()).isEmpty() ? Step.TREATMENTS : Step.GOAL);
    }

    private Reply ask(Pro pro, Step step) {
        return switch (step) {
            case NAME -> identity.askName(pro, SetupPhrase.ASK_NAME);
            case TRADE -> identity.askTrade(pro, SetupPhrase.ASK_TRADE);
            case CITY -> identity.askCity(pro, SetupPhrase.ASK_CITY);
            case HOURS -> hoursStep.ask(pro, SetupPhrase.ASK_HOURS, false);
            case TREATMENTS ->
                pro.salon().isSetUp() ? navigation.to(pro, new ServicesAction.Open(0)) : treatmentsStep.show(pro);
            case GOAL -> pro.salon().isSetUp() ? goals(pro) : goal.ask(pro, SetupPhrase.ASK_GOAL);
        };
    }

    /** Once the salon is set up, its goals are changed in their own room alone. */
    private Reply goals(Pro pro) {
        return navigation.to(pro, new GoalsAction.Open(GoalScope.Term.MONTH, pro.dayOf(clock.instant())));
    }

    private Reply then(Pro pro, Step answered, JournalEntryId entry) {
        if (pro.salon().isSetUp()) {
            return setupFrame.saved(pro, answered, entry).show();
        }
        return SetupFrame.next(answered).map(step -> ask(pro, step)).orElseGet(() -> setupFrame.finish(pro));
    }
}
