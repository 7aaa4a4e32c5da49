package app.rosalie.chat.slotrules;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.kit.hours.HoursPages;
import app.rosalie.chat.kit.hours.HoursPhrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.SlotPolicy;
import app.rosalie.salon.Treatments;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How free time is offered: flexible or compact, what is kept free behind a visit, and what a late cancellation is. */
@Component
public class SlotRulesPage {

    /** So that the keyboard stays below what Telegram takes. */
    private static final int MOST_TREATMENTS = 40;

    private final Salons salons;
    private final Treatments treatments;

    SlotRulesPage(Salons salons, Treatments treatments) {
        this.salons = salons;
        this.treatments = treatments;
    }

    public Reply show(Pro pro) {
        return page(pro).show();
    }

    private Page page(Pro pro) {
        SlotPolicy slots = salons.get(pro.salonId()).slots();
        List<Button> offered = treatments.offered(pro.salonId()).stream()
                .limit(MOST_TREATMENTS)
                .<Button>map(treatment -> pro.button(
                        SlotRulesPhrase.MARGINS_BUTTON, new SlotRulesAction.Margins(treatment.id()), treatment.name()))
                .toList();
        return HoursPages.page(pro, pro.voice().plain(SlotRulesPhrase.POLICY_CRUMB))
                .say(
                        SlotRulesPhrase.POLICY,
                        slots.compact() ? "compact" : "flexible",
                        slots.buffer(),
                        slots.noticeHours())
                .row(mode(pro, slots, false), mode(pro, slots, true))
                .grid(3, buffers(pro, slots))
                .grid(3, notices(pro, slots))
                .rows(2, offered)
                .row(pro.button(SlotRulesPhrase.TO_POLICY, new PolicyAction.Open()));
    }

    private static Button mode(Pro pro, SlotPolicy slots, boolean compact) {
        String label = pro.voice().plain(compact ? SlotRulesPhrase.COMPACT : SlotRulesPhrase.FLEXIBLE);
        return RuleChoice.button(pro, label, slots.compact() == compact, new SlotRulesAction.Compact(compact));
    }

    private static List<Button> buffers(Pro pro, SlotPolicy slots) {
        return IntStream.of(0, 5, 10, 15, 20, 30)
                .mapToObj(minutes -> RuleChoice.button(
                        pro,
                        pro.voice().plain(SlotRulesPhrase.BUFFER, minutes),
                        slots.bufferMinutes() == minutes,
                        new SlotRulesAction.Buffer(minutes)))
                .toList();
    }

    private static List<Button> notices(Pro pro, SlotPolicy slots) {
        return IntStream.of(0, 12, 24, 48, 72, 168)
                .mapToObj(hours -> RuleChoice.button(
                        pro,
                        pro.voice().plain(SlotRulesPhrase.NOTICE, hours),
                        slots.noticeHours() == hours,
                        new SlotRulesAction.Notice(hours)))
                .toList();
    }

    public Reply compact(Pro pro, boolean compact) {
        return change(pro, slots -> slots.compact(compact));
    }

    public Reply buffer(Pro pro, int minutes) {
        return minutes < 0 || minutes > 120 ? unchanged(pro) : change(pro, slots -> slots.buffer(minutes));
    }

    public Reply notice(Pro pro, int hours) {
        return hours < 0 || hours > SlotPolicy.LONGEST_NOTICE
                ? unchanged(pro)
                : change(pro, slots -> slots.notice(hours));
    }

    private Reply change(Pro pro, UnaryOperator<SlotPolicy> rule) {
        SlotPolicy now = salons.get(pro.salonId()).slots();
        SlotPolicy after = rule.apply(now);
        if (after.equals(now)) {
            return unchanged(pro);
        }
        JournalEntryId entry = salons.offer(pro.salonId(), after);
        return page(pro).undo(entry).show().toast(pro.voice().plain(SlotRulesPhrase.SAVED));
    }

    private Reply unchanged(Pro pro) {
        return show(pro).toast(pro.voice().plain(HoursPhrase.UNCHANGED));
    }
}
