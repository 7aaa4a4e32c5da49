package app.rosalie.chat.receipts;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ReceiptsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.payment.ReceiptsPages;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.chat.words.Phrase;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.JournalEntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One payment as it stands by now, with what was noted about it since. */
@Component
class PaymentCard {
    private final Receipts receipts;
    private final Visits visits;

    PaymentCard(Receipts receipts, Visits visits) {
        this.receipts = receipts;
        this.visits = visits;
    }

    Reply show(Pro pro, PaymentId id) {
        return about(pro, id, now -> filled(pro, now, page(pro, now)).show());
    }

    /** Goes on with a payment of hers, or says that it is there no more. */
    Reply about(Pro pro, PaymentId id, Function<Standing, Reply> goOn) {
        return receipts.find(pro.salonId(), id).map(goOn).orElseGet(() -> UnknownPayment.reply(pro));
    }

    /** The payment as it stands, with a word why nothing was done. */
    Reply unchanged(Pro pro, PaymentId id, Phrase why) {
        return show(pro, id).toast(pro.voice().plain(why));
    }

    /** The same press once more: it changes nothing, and what the first one did can still be undone. */
    Reply again(Pro pro, PaymentId id, Phrase why) {
        return about(pro, id, now -> {
            Page page = filled(pro, now, page(pro, now));
            receipts.lastChange(pro.salonId(), now).ifPresent(page::undo);
            return page.show().toast(pro.voice().plain(why));
        });
    }

    /** What was done, how the payment stands now, and undo. */
    Reply done(Pro pro, PaymentId id, String what, JournalEntryId entry) {
        return about(
                pro,
                id,
                now -> filled(pro, now, page(pro, now).line(what).gap())
                        .undo(entry)
                        .show());
    }

    static Page page(Pro pro, Standing now) {
        LocalDate day = pro.dayOf(now.receivedAt());
        return ReceiptsPages.page(pro, pro.voice().shortDay(day)).back(new ReceiptsAction.Book(day, 0));
    }

    /** A question about a payment: it leads back to the card. */
    static Page asking(Pro pro, Standing now) {
        return page(pro, now).back(new ReceiptsAction.Payment(now.first().id()));
    }

    /** « 45 € par carte », as it stands. */
    static String paid(Pro pro, Standing now) {
        return PaymentWords.paid(pro.voice(), now.amount(), now.method());
    }

    private Page filled(Pro pro, Standing now, Page page) {
        Receipt first = now.first();
        if (now.amount().isPositive()) {
            page.say(ReceiptsPhrase.STANDS, paid(pro, now));
        } else {
            page.say(ReceiptsPhrase.NEVER_WAS);
        }
        page.say(
                ReceiptsPhrase.WHAT,
                PaymentWords.kind(pro.voice(), first.kind()),
                ReceiptLine.who(first),
                first.title() == null || first.clientName() == null ? "none" : first.title());
        page.say(ReceiptsPhrase.RECEIVED, pro.dayOf(now.receivedAt()), pro.timeOf(now.receivedAt()));
        visit(pro, first, page);
        since(pro, now, page);
        return page.rows(2, ways(pro, now));
    }

    private void visit(Pro pro, Receipt first, Page page) {
        if (first.appointmentId() != null) {
            visits.visit(pro.salonId(), first.appointmentId())
                    .ifPresent(visit ->
                            page.say(ReceiptsPhrase.VISIT, pro.dayOf(visit.start()), pro.timeOf(visit.start())));
        }
    }

    private static void since(Pro pro, Standing now, Page page) {
        if (now.later().isEmpty()) {
            return;
        }
        page.gap();
        if (now.later().stream().anyMatch(Receipt::isCorrection)) {
            page.say(ReceiptsPhrase.NOTED_FIRST, ReceiptLine.amount(pro, now.first()));
        }
        LocalDate noted = pro.dayOf(now.first().receivedAt());
        now.later().forEach(line -> later(pro, line, noted, page));
        if (now.refunded().isPositive()) {
            page.say(
                    ReceiptsPhrase.KEPT,
                    PaymentWords.orNone(pro.voice(), now.amount().minus(now.refunded())));
        }
    }

    private static void later(Pro pro, Receipt line, LocalDate noted, Page page) {
        String written = pro.voice().dayOfMonth(pro.dayOf(line.writtenAt()));
        LocalDate day = pro.dayOf(line.receivedAt());
        if (line.isRefund()) {
            page.say(ReceiptsPhrase.REFUNDED_ON, written, ReceiptLine.amount(pro, line));
        } else {
            page.say(
                    ReceiptsPhrase.CORRECTED_ON,
                    written,
                    ReceiptLine.amount(pro, line),
                    day.equals(noted) ? "none" : pro.voice().dayOfMonth(day));
        }
    }

    private static List<Button> ways(Pro pro, Standing now) {
        PaymentId id = now.first().id();
        List<Button> ways = new ArrayList<>();
        if (now.isCorrectable()) {
            ways.add(pro.button(ReceiptsPhrase.CORRECT, new ReceiptsAction.AskCorrection(id)));
            if (now.amount().isPositive()) {
                ways.add(pro.button(ReceiptsPhrase.OTHER_DAY, new ReceiptsAction.AskDay(id)));
            }
        }
        if (now.refundable().isPositive()) {
            ways.add(pro.button(ReceiptsPhrase.REFUND, new ReceiptsAction.AskRefund(id)));
        }
        if (now.first().appointmentId() != null) {
            ways.add(pro.button(
                    ReceiptsPhrase.TO_VISIT, new VisitAction.Visit(now.first().appointmentId())));
        }
        return ways;
    }
}
