package app.rosalie.chat.setup;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.VisibleText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the salon is called, what it does and where it is. */
@Component
class IdentityStep {

    private static final int LONGEST = 60;

    private final Salons salons;
    private final Treatments treatments;

    IdentityStep(Salons salons, Treatments treatments) {
        this.salons = salons;
        this.treatments = treatments;
    }

    Reply askName(Pro pro, SetupPhrase phrase) {
        Page page = SetupFrame.page(pro, Step.NAME).say(phrase).asking(new SetupQuestion.Name());
        if (!pro.salon().isSetUp()) {
            page.row(pro.button(
                    SetupPhrase.KEEP_NAME,
                    new SetupAction.KeepName(),
                    pro.salon().name()));
            return page.show();
        }
        return SetupFrame.now(page, pro.salon().name()).show();
    }

    Optional<JournalEntryId> name(Pro pro, String text) {
        return line(text).map(name -> salons.rename(pro.salonId(), name));
    }

    Reply askTrade(Pro pro, SetupPhrase phrase) {
        Map<String, String> names = pro.voice().list(SetupPhrase.TRADES);
        Page page = SetupFrame.page(pro, Step.TRADE)
                .say(phrase)
                .asking(new SetupQuestion.Trade())
                .rows(
                        2,
                        Arrays.stream(Trade.values())
                                .map(trade -> Button.of(
                                        names.getOrDefault(trade.name(), trade.name()),
                                        new SetupAction.ChooseTrade(trade)))
                                .toList());
        Trade known = pro.salon().trade();
        if (known != null) {
            SetupFrame.now(page, names.getOrDefault(known.name(), known.name()));
        }
        if (pro.salon().isSetUp()) {
            ClienteleStep.door(pro, page);
        }
        return SetupFrame.skippable(pro, Step.TRADE, page).show();
    }

    /** The one trade that was told, accents aside; of two, the pro has to choose. */
    Optional<JournalEntryId> trade(Pro pro, String text) {
        Map<String, List<String>> stems = pro.voice().list(SetupPhrase.TRADE_STEMS);
        List<String> words = words(text);
        List<Trade> told = Arrays.stream(Trade.values())
                .filter(trade -> stems.getOrDefault(trade.name(), List.of()).stream()
                        .anyMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem))))
                .toList();
        return told.size() == 1 ? Optional.of(trade(pro, told.getFirst())) : Optional.empty();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return List.of(plain.toLowerCase(Locale.ROOT).split("\\P{L}+"));
    }

    /** While the salon is being set up, another trade brings its own proposals instead of those of the first. */
    JournalEntryId trade(Pro pro, Trade trade) {
        if (!pro.salon().isSetUp() && pro.salon().trade() != trade) {
            treatments.offered(pro.salonId()).stream()
                    .map(Treatment::id)
                    .forEach(id -> treatments.retire(pro.salonId(), id));
        }
        return salons.trade(pro.salonId(), trade);
    }

    Reply askCity(Pro pro, SetupPhrase phrase) {
        Page page = SetupFrame.page(pro, Step.CITY).say(phrase).asking(new SetupQuestion.City());
        String known = pro.salon().city();
        if (known != null) {
            SetupFrame.now(page, known);
        }
        if (pro.salon().isSetUp()) {
            TerritoryStep.door(pro, page);
        }
        return SetupFrame.skippable(pro, Step.CITY, page).show();
    }

    Optional<JournalEntryId> city(Pro pro, String text) {
        return line(text).map(city -> salons.move(pro.salonId(), city));
    }

    /** One line with at least one letter, of a length that fits. */
    private static Optional<String> line(String text) {
        String line = VisibleText.of(text);
        boolean said = line.codePoints().anyMatch(Character::isLetter) && line.length() <= LONGEST;
        return said ? Optional.of(line) : Optional.empty();
    }
}
