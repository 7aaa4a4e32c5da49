package app.rosalie.chat.policy;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.kit.policy.RulesText;
import app.rosalie.chat.kit.visit.ClientNotice;
import app.rosalie.salon.Salons;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.HouseRules;
import app.rosalie.salon.policy.HouseRules.Version;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules as a text for clients, with what changes them; and as they were. */
@Component
class PolicyPage {

    /** With them the screen stays far below what Telegram takes. */
    private static final int MOST_VERSIONS = 10;

    private final RulesText text;
    private final BookingPolicies policies;
    private final HouseRules rules;
    private final Salons salons;

    PolicyPage(RulesText text, BookingPolicies policies, HouseRules rules, Salons salons) {
        this.text = text;
        this.policies = policies;
        this.rules = rules;
        this.salons = salons;
    }

    /** All pages of this room lie below the settings. */
    static Page page(Pro pro, String... crumbs) {
        String[] all = new String[crumbs.length + 1];
        all[0] = pro.voice().plain(PolicyPhrase.CRUMB);
        System.arraycopy(crumbs, 0, all, 1, crumbs.length);
        return Page.below(pro.voice(), all).back(new PolicyAction.Open());
    }

    Reply show(Pro pro) {
        return filled(pro, page(pro)).show();
    }

    /** Adds the rules and all that can be done with them to a page that may have begun with news. */
    Page filled(Pro pro, Page page) {
        Version now = text.now(pro.voice(), salons.get(pro.salonId()));
        String words = RulesText.of(pro.voice(), pro.salon(), now);
        page.back(new HomeAction.Settings()).say(PolicyPhrase.TITLE).gap().say(PolicyPhrase.QUOTED, words);
        boolean chosen = policies.of(pro.salonId()).depositKind() != null;
        page.gap().say(chosen ? PolicyPhrase.EARLIER_BOOKINGS : PolicyPhrase.NOT_CHOSEN);
        Button.Press deposit = pro.button(PolicyPhrase.DEPOSIT_BUTTON, new PolicyAction.AskDepositKind());
        page.row(new Button.Copy(pro.voice().plain(PolicyPhrase.COPY), ClientNotice.toCopy(words)))
                .row(chosen ? deposit : deposit.main())
                .row(
                        pro.button(PolicyPhrase.LATENESS_BUTTON, new PolicyAction.Ask(PolicyAction.RulesPart.LATENESS)),
                        pro.button(PolicyPhrase.NOTICE_BUTTON, new PolicyAction.Ask(PolicyAction.RulesPart.NOTICE)));
        return now.number() == 1
                ? page
                : page.row(pro.button(PolicyPhrase.VERSIONS_BUTTON, new PolicyAction.Versions(), now.number()));
    }

    Reply versions(Pro pro) {
        Version now = text.now(pro.voice(), salons.get(pro.salonId()));
        List<Version> shown = rules.newest(pro.salonId(), MOST_VERSIONS);
        Page page = page(pro, pro.voice().plain(PolicyPhrase.VERSIONS_CRUMB)).say(PolicyPhrase.VERSIONS, now.number());
        shown.forEach(version -> page.gap().say(PolicyPhrase.QUOTED, RulesText.of(pro.voice(), pro.salon(), version)));
        return page.show();
    }
}
