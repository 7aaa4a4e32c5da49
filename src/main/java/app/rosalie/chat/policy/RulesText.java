package app.rosalie.chat.policy;

import app.rosalie.chat.Pro;
import app.rosalie.salon.Salons;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.HouseRules;
import app.rosalie.salon.policy.HouseRules.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules as clients read them: short enough to be copied by a button. */
@Component
class RulesText {

    private final Salons salons;
    private final BookingPolicies policies;
    private final HouseRules rules;

    RulesText(Salons salons, BookingPolicies policies, HouseRules rules) {
        this.salons = salons;
        this.policies = policies;
        this.rules = rules;
    }

    /** What holds now, as the version that it is kept as. */
    Version now(Pro pro) {
        BookingPolicy policy = policies.of(pro.salonId());
        int notice = salons.get(pro.salonId()).slots().noticeHours();
        List<String> lines = new ArrayList<>();
        lines.add(pro.voice().plain(PolicyPhrase.RULE_NOTICE, notice));
        lines.add(pro.voice().plain(PolicyPhrase.RULE_LATENESS, policy.lateGraceMinutes()));
        if (policy.depositKind() != null) {
            lines.add(pro.voice().plain(PolicyPhrase.RULE_DEPOSIT, policy.depositKind()));
        }
        return rules.shown(pro.salonId(), String.join("\n", lines));
    }

    /** With its number and its day, in plain text. */
    static String of(Pro pro, Version version) {
        LocalDate day = pro.dayOf(version.since());
        String head = pro.voice()
                .plain(
                        PolicyPhrase.HEAD,
                        version.number(),
                        pro.voice().dayOfMonth(day),
                        Integer.toString(day.getYear()));
        return head + "\n" + version.words();
    }
}
