package app.rosalie.chat.slots;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.SlotsAction;
import app.rosalie.salon.Salons;
import app.rosalie.salon.SlotPolicy;
import app.rosalie.salon.Treatments;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** How free time is offered: flexible or compact, what is kept free behind a visit, and what a late cancellation is. */
@Component
class Policy {

    /** So that the keyboard stays below what Telegram takes. */
    private static final int MOST_TREATMENTS = 40;

    private final Salons salons;
    private final Treatments treatments;

    Policy(Salons salons, Treatments treatments) {
        this.salons = salons;
        this.treatments = treatments;
    }

    Reply show(Pro pro) {
        return page(pro).show();
    }

    private Page page(Pro pro) {
        SlotPolicy slots = salons.get(pro.salonId()).slots();
        List<Button> offered = treatments.offered(pro.salonId()).stream()
                .limit(MOST_TREATMENTS)
                .<Button>map(treatment -> Button.of(
                        pro.voice().plain(SlotsPhrase.MARGINS_BUTTON, treatment.name()),
                        new SlotsAction.Margins(treatment.id())))
                .toList();
        return SlotsPages.page(pro, pro.voice().plain(SlotsPhrase.POLICY_CRUMB))
                .say(SlotsPhrase.POLICY, slots.compact() ? "compact" : "flexible", slots.buffer(), slots.noticeHours())
                .row(mode(pro, slots, false), mode(pro, slots, true))
                .grid(3, buffers(pro, slots))
                .grid(3, notices(pro, slots))
                .rows(2, offered);
    }

    private static Button mode(Pro pro, SlotPolicy slots, boolean compact) {
        String label = pro.voice().plain(compact ? SlotsPhrase.COMPACT : SlotsPhrase.FLEXIBLE);
        return Choice.button(pro, label, slots.compact() == compact, new SlotsAction.Compact(compact));
    }

    private static List<Button> buffers(Pro pro, SlotPolicy slots) {
        return IntStream.of(0, 5, 10, 15, 20, 30)
                .mapToObj(minutes -> Choice.button(
                        pro,
                        pro.voice().plain(SlotsPhrase.BUFFER, minutes),
                        slots.bufferMinutes() == minutes,
                        new SlotsAction.Buffer(minutes)))
                .toList();
    }

    private static List<Button> notices(Pro pro, SlotPolicy slots) {
        return IntStream.of(0, 12, 24, 48, 72, 168)
                .mapToObj(hours -> Choice.button(
                        pro,
                        pro.voice().plain(SlotsPhrase.NOTICE, hours),
                        slots.noticeHours() == hours,
                        new SlotsAction.Notice(hours)))
                .toList();
    }

    Reply compact(Pro pro, boolean compact) {
        return change(pro, slots -> slots.compact(compact));
    }

    Reply buffer(Pro pro, int minutes) {
        return minutes < 0 || minutes > 120 ? unchanged(pro) : change(pro, slots -> slots.buffer(minutes));
    }

    Reply notice(Pro pro, int hours) {
        return hours < 0 || hours > 168 ? unchanged(pro) : change(pro, slots -> slots.notice(hours));
    }

    private Reply change(Pro pro, UnaryOperator<SlotPolicy> rule) {
        SlotPolicy now = salons.get(pro.salonId()).slots();
        SlotPolicy after = rule.apply(now);
        if (after.equals(now)) {
            return unchanged(pro);
        }
        long entry = salons.offer(pro.salonId(), after);
        return page(pro).undo(entry).show().toast(pro.voice().plain(SlotsPhrase.SAVED));
    }

    private Reply unchanged(Pro pro) {
        return show(pro).toast(pro.voice().plain(SlotsPhrase.UNCHANGED));
    }
}
