package app.rosalie.chat.salonpage;

import app.rosalie.chat.Reply;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.policy.RulesText;
import app.rosalie.salon.Salon;
import app.rosalie.salon.policy.HouseRules.Version;
import org.springframework.stereotype.Component;

/** What a booking promises on both sides, and what the salon keeps of whoever books. */
@Component
class RulesPage {

    private final RulesText text;

    RulesPage(RulesText text) {
        this.text = text;
    }

    Reply show(SalonClient client) {
        Salon salon = client.salon();
        Version version = text.now(client.voice(), salon);
        return SalonFrame.below(client)
                .say(SalonPagePhrase.RULES_TITLE)
                .gap()
                .say(SalonPagePhrase.RULES, RulesText.of(client.voice(), salon, version))
                .row(SalonFrame.book(client))
                .row(client.button(SalonPagePhrase.TO_PRIVACY, new SalonPageAction.Privacy(client.link())))
                .show();
    }

    Reply privacy(SalonClient client) {
        return SalonFrame.below(client)
                .back(new SalonPageAction.Rules(client.link()))
                .say(SalonPagePhrase.PRIVACY)
                .show();
    }
}
