package app.rosalie.chat.setup;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.salon.Clientele;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** How clients are spoken of together. Never asked: the trade has its usual way, and the settings of the trade have the door. */
@Component
class ClienteleStep {

    private final Salons salons;

    ClienteleStep(Salons salons) {
        this.salons = salons;
    }

    Reply all(Pro pro) {
        Page page =
                SetupFrame.page(pro, Step.TRADE).say(SetupPhrase.ASK_CLIENTELE).back(new SetupAction.Ask(Step.TRADE));
        return SetupFrame.now(page, name(pro, pro.salon().clientele()))
                .rows(1, Arrays.asList(Clientele.values()), clientele -> choice(pro, clientele))
                .show();
    }

    private static Button choice(Pro pro, Clientele clientele) {
        return Button.of(name(pro, clientele), new SetupAction.ChooseClientele(clientele));
    }

    JournalEntryId choose(Pro pro, Clientele clientele) {
        return salons.receive(pro.salonId(), clientele);
    }

    static void door(Pro pro, Page page) {
        page.row(pro.button(SetupPhrase.TO_CLIENTELE, new SetupAction.Clienteles()));
    }

    private static String name(Pro pro, Clientele clientele) {
        return pro.voice().about(clientele).plain(SetupPhrase.CLIENTELE);
    }
}
