package app.rosalie.chat.checkout;

import app.rosalie.agenda.DepositDemand;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.chat.kit.visit.DepositReference;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.salon.Money;
import app.rosalie.salon.policy.DepositSettings;
import app.rosalie.salon.policy.DepositTerms;
import app.rosalie.salon.policy.DepositWay;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is said of money that is waited for: to the pro until when, and to her client how to pay it. */
@Component
class DepositWords {

    private static final String NONE = "none";

    private final DepositSettings settings;
    private final DepositReference reference;
    private final ClientNotice notice;

    DepositWords(DepositSettings settings, DepositReference reference, ClientNotice notice) {
        this.settings = settings;
        this.reference = reference;
        this.notice = notice;
    }

    /** Until when its slot waits; nothing where it waits however long. */
    void deadline(Pro pro, Page page, Visit visit) {
        until(visit).ifPresent(until -> page.say(CheckoutPhrase.DEPOSIT_DEADLINE, pro.dayOf(until), pro.timeOf(until)));
    }

    private static Optional<Instant> until(Visit visit) {
        return visit.deposit().flatMap(DepositDemand::deadline);
    }

    /** By which words the money is found, where it comes by the pro's own page. */
    void reference(Pro pro, Page page, Visit visit) {
        if (settings.of(pro.salonId()).way() == DepositWay.LINK) {
            page.say(CheckoutPhrase.DEPOSIT_REFERENCE, reference.of(pro.salon(), visit));
        }
    }

    /** Whom Rosalie reaches, she tells herself; for others there is a text to copy. */
    void tell(Pro pro, Page page, Visit visit) {
        DepositTerms terms = settings.of(pro.salonId());
        boolean byLink = terms.way() == DepositWay.LINK && terms.link() != null;
        Money amount = visit.deposit().map(DepositDemand::amount).orElse(Money.ZERO);
        Optional<Instant> until = until(visit);
        String text = pro.voice()
                .plain(
                        CheckoutPhrase.TELL_DEPOSIT,
                        ClientNotice.firstName(visit.clientName()),
                        visit.title(),
                        pro.dayOf(visit.start()),
                        pro.timeOf(visit.start()),
                        pro.salon().name(),
                        PaymentWords.orNone(pro.voice(), amount),
                        Boolean.toString(until.isPresent()),
                        pro.dayOf(until.orElse(visit.start())),
                        pro.timeOf(until.orElse(visit.start())),
                        byLink ? Objects.requireNonNull(terms.link()) : NONE,
                        byLink ? reference.of(pro.salon(), visit) : NONE);
        notice.addText(pro, page, visit, text);
    }
}
