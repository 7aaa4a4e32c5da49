package app.rosalie.chat.slotrules;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.room.QuietRoom;
import org.springframework.stereotype.Component;

/** How free time is offered. */
@Component
public class SlotRulesRoom implements QuietRoom<SlotRulesAction> {

    private final SlotRulesPage slotRulesPage;
    private final TreatmentBuffersPage treatmentBuffersPage;

    SlotRulesRoom(SlotRulesPage slotRulesPage, TreatmentBuffersPage treatmentBuffersPage) {
        this.slotRulesPage = slotRulesPage;
        this.treatmentBuffersPage = treatmentBuffersPage;
    }

    @Override
    public Reply on(Pro pro, SlotRulesAction action) {
        return switch (action) {
            case SlotRulesAction.Policy() -> slotRulesPage.show(pro);
            case SlotRulesAction.Compact(boolean compact) -> slotRulesPage.compact(pro, compact);
            case SlotRulesAction.Buffer(int minutes) -> slotRulesPage.buffer(pro, minutes);
            case SlotRulesAction.Notice(int hours) -> slotRulesPage.notice(pro, hours);
            case SlotRulesAction.Margins(var treatment) -> treatmentBuffersPage.show(pro, treatment);
            case SlotRulesAction.KeepFree(var treatment, var before, var after) ->
                treatmentBuffersPage.keepFree(pro, treatment, before, after);
        };
    }
}
