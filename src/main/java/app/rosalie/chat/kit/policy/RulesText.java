package app.rosalie.chat.kit.policy;

import app.rosalie.chat.words.Voice;
import app.rosalie.salon.Salon;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.HouseRules;
import app.rosalie.salon.policy.HouseRules.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules of a salon as clients read them: short enough to be copied by a button, and kept as they were shown. */
@Component
public class RulesText {

    private final BookingPolicies policies;
    private final HouseRules rules;

    RulesText(BookingPolicies policies, HouseRules rules) {
        this.policies = policies;
        this.rules = rules;
    }

    /** What holds now, as the version that it is kept as. */
    public Version now(Voice voice, Salon salon) {
        BookingPolicy policy = policies.of(salon.id());
        List<String> lines = new ArrayList<>();
        lines.add(voice.plain(RulesPhrase.NOTICE, salon.slots().noticeHours()));
        lines.add(voice.plain(RulesPhrase.LATENESS, policy.lateGraceMinutes()));
        if (policy.depositKind() != null) {
            lines.add(voice.plain(RulesPhrase.DEPOSIT, policy.depositKind()));
        }
        return rules.shown(salon.id(), String.join("\n", lines));
    }

    /** With its number and its day, in plain text. */
    public static String of(Voice voice, Salon salon, Version version) {
        LocalDate day = salon.dayOf(version.since());
        String head =
                voice.plain(RulesPhrase.HEAD, version.number(), voice.dayOfMonth(day), Integer.toString(day.getYear()));
        return head + "\n" + version.words();
    }
}
