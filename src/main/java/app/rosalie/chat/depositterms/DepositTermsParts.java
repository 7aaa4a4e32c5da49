package app.rosalie.chat.depositterms;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.DepositTermsAction;
import app.rosalie.chat.kit.payment.Bills;
import app.rosalie.chat.question.DepositTermsQuestion;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.time.CountedTimeReader;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.policy.DepositTerms;
import app.rosalie.salon.policy.DepositWay;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What changes the terms. */
@Component
class DepositTermsParts {

    private static final List<Integer> USUAL_HOURS = List.of(12, 24, 48, 72, 0);

    private final DepositSettings settings;
    private final DepositTermsPage page;
    private final Bills bills;

    DepositTermsParts(DepositSettings settings, DepositTermsPage page, Bills bills) {
        this.settings = settings;
        this.page = page;
        this.bills = bills;
    }

    Reply askWay(Pro pro) {
        DepositTerms now = settings.of(pro.salonId());
        List<DepositWay> ways = Arrays.stream(DepositWay.values())
                .filter(way -> way != DepositWay.INVOICE || bills.arePossible() || now.way() == way)
                .toList();
        Page asking = DepositTermsPage.page(pro).say(DepositTermsPhrase.ASK_WAY);
        asking.rows(1, ways, way -> way(pro, now, way));
        return now.link() == null
                ? asking.show()
                : asking.row(pro.button(DepositTermsPhrase.LINK_BUTTON, new DepositTermsAction.AskLink()))
                        .show();
    }

    private static Button way(Pro pro, DepositTerms now, DepositWay way) {
        return choice(
                pro,
                pro.voice().plain(DepositTermsPhrase.WAY_BUTTON, way.name()),
                now.way() == way,
                new DepositTermsAction.By(way));
    }

    private static Button choice(Pro pro, String label, boolean holds, DepositTermsAction action) {
        return Button.of(holds ? pro.voice().plain(DepositTermsPhrase.CHOSEN, label) : label, action);
    }

    /** A page of one's own is asked for first; a bill is only where it can be paid. */
    Reply by(Pro pro, DepositWay way) {
        DepositTerms now = settings.of(pro.salonId());
        if (way == DepositWay.LINK && now.link() == null) {
            return askLink(pro);
        }
        if (way == DepositWay.INVOICE && !bills.arePossible()) {
            return page.filled(
                            pro,
                            DepositTermsPage.page(pro)
                                    .say(DepositTermsPhrase.NO_BILLS)
                                    .gap())
                    .show();
        }
        return change(pro, now.by(way));
    }

    Reply askLink(Pro pro) {
        String link = Objects.requireNonNullElse(settings.of(pro.salonId()).link(), "none");
        return asking(pro, new DepositTermsQuestion.Link())
                .say(DepositTermsPhrase.ASK_LINK, link)
                .show();
    }

    private static Page asking(Pro pro, DepositTermsQuestion question) {
        return DepositTermsPage.page(pro).asking(question);
    }

    Reply hearLink(Pro pro, String text) {
        return DepositTerms.address(text)
                .map(address -> change(pro, settings.of(pro.salonId()).linking(address)))
                .orElseGet(() -> asking(pro, new DepositTermsQuestion.Link())
                        .say(DepositTermsPhrase.LINK_NOT_UNDERSTOOD)
                        .show());
    }

    Reply askHours(Pro pro) {
        int now = settings.of(pro.salonId()).hours();
        return askingHours(pro, now).say(DepositTermsPhrase.ASK_HOURS, now).show();
    }

    private static Page askingHours(Pro pro, int now) {
        return asking(pro, new DepositTermsQuestion.Hours())
                .rows(
                        2,
                        USUAL_HOURS.stream()
                                .map(hours -> choice(pro, hours, now))
                                .toList());
    }

    private static Button choice(Pro pro, int hours, int now) {
        return choice(
                pro,
                pro.voice().plain(DepositTermsPhrase.HOURS_CHOICE, hours),
                hours == now,
                new DepositTermsAction.Wait(hours));
    }

    Reply hearHours(Pro pro, String text) {
        return CountedTimeReader.read(text, Unit.HOUR)
                .filter(length -> length.equals(Duration.ofHours(length.toHours())))
                .filter(length -> length.isPositive() && length.toHours() <= DepositTerms.MOST_HOURS)
                .map(length -> waiting(pro, (int) length.toHours()))
                .orElseGet(() -> askingHours(pro, settings.of(pro.salonId()).hours())
                        .say(DepositTermsPhrase.HOURS_NOT_UNDERSTOOD)
                        .show());
    }

    /** What a forged button brings is asked. */
    Reply waiting(Pro pro, int hours) {
        return DepositTerms.isPossible(hours)
                ? change(pro, settings.of(pro.salonId()).waiting(hours))
                : askHours(pro);
    }

    private Reply change(Pro pro, DepositTerms terms) {
        Optional<JournalEntryId> entry = settings.change(pro.salonId(), terms);
        Page changed = DepositTermsPage.page(pro)
                .say(entry.isPresent() ? DepositTermsPhrase.SAVED : DepositTermsPhrase.UNCHANGED)
                .gap();
        entry.ifPresent(changed::undo);
        return page.filled(pro, changed).show();
    }
}
