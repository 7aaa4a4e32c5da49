package app.rosalie.chat.action;

import app.rosalie.salon.Clientele;
import app.rosalie.salon.Money;
import app.rosalie.salon.Territory;
import app.rosalie.salon.Trade;
import app.rosalie.salon.TreatmentId;

/** Setting the salon up, step by step; later the same steps serve to change it. */
public sealed interface SetupAction extends Action {

    @Code("s")
    record Ask(Step step) implements SetupAction {}

    @Code("sn")
    record KeepName() implements SetupAction {}

    @Code("st")
    record ChooseTrade(Trade trade) implements SetupAction {}

    /** One of the ready-made weeks, by its place in the list. */
    @Code("sh")
    record ChooseHours(int choice) implements SetupAction {}

    /** The usual hours, asked from where availability is changed: back leads there. */
    @Code("su")
    record UsualHours() implements SetupAction {}

    /** {@code sure}: the visits that it leaves outside have been seen. */
    @Code("sk")
    record TakeHours(int choice, boolean fromSlots, boolean sure) implements SetupAction {}

    @Code("sg")
    record ChooseGoal(@InHundreds Money goal) implements SetupAction {}

    @Code("se")
    record EditTreatment(TreatmentId treatmentId) implements SetupAction {}

    @Code("sa")
    record AddTreatment() implements SetupAction {}

    @Code("sr")
    record RetireTreatment(TreatmentId treatmentId) implements SetupAction {}

    /** All territories, one of which is the salon's. */
    @Code("sl")
    record Territories() implements SetupAction {}

    @Code("sw")
    record ChooseTerritory(Territory territory) implements SetupAction {}

    /** How clients are spoken of together. */
    @Code("sm")
    record Clienteles() implements SetupAction {}

    @Code("so")
    record ChooseClientele(Clientele clientele) implements SetupAction {}

    /** Goes on where the set-up was left. */
    @Code("sc")
    record Resume() implements SetupAction {}

    @Code("sf")
    record Finish() implements SetupAction {}

    /** The order is the order of asking; new steps go to the end. */
    enum Step {
        NAME,
        TRADE,
        CITY,
        HOURS,
        TREATMENTS,
        GOAL
    }
}
