package app.rosalie.chat.setup;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.kit.hours.TerritoryWords;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Territory;
import app.rosalie.salon.Towns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In which territory the salon is: its clock and its public holidays. Asked where the town leaves a doubt, or is elsewhere. */
@Component
class TerritoryStep {

    private static final Duration LOOKED_AT = Duration.ofDays(366);

    private final Salons salons;
    private final Visits visits;
    private final InstantSource clock;

    TerritoryStep(Salons salons, Visits visits, InstantSource clock) {
        this.salons = salons;
        this.visits = visits;
        this.clock = clock;
    }

    /** Where the town just told may be, if that is not simply where the salon is known to be. */
    Set<Territory> inDoubt(Pro pro) {
        Set<Territory> told = Towns.territories(String.valueOf(pro.salon().city()));
        Territory known = pro.salon().territory();
        if (told.isEmpty()) {
            return known == Territory.MAINLAND ? Set.of() : EnumSet.of(known, Territory.MAINLAND);
        }
        return told.equals(Set.of(known)) ? Set.of() : EnumSet.copyOf(told);
    }

    /** @param entry of the change of town, which she may not have meant */
    Reply ask(Pro pro, Collection<Territory> some, JournalEntryId entry) {
        Page page = SetupFrame.page(pro, Step.CITY)
                .say(SetupPhrase.ASK_TERRITORY, String.valueOf(pro.salon().city()))
                .back(new SetupAction.Ask(Step.CITY));
        warned(pro, page, some)
                .rows(1, some, territory -> choice(pro, territory))
                .row(pro.button(SetupPhrase.ELSEWHERE, new SetupAction.Territories()));
        return pro.salon().isSetUp() ? page.undo(entry).show() : page.show();
    }

    Reply all(Pro pro) {
        Page page = SetupFrame.page(pro, Step.CITY)
                .say(SetupPhrase.ASK_WHICH_TERRITORY)
                .back(new SetupAction.Ask(Step.CITY));
        page.gap().say(SetupPhrase.NOW, TerritoryWords.name(pro));
        List<Territory> some = Arrays.asList(Territory.values());
        return warned(pro, page, some)
                .rows(2, some, territory -> choice(pro, territory))
                .show();
    }

    private static Button choice(Pro pro, Territory territory) {
        return Button.of(TerritoryWords.name(pro, territory), new SetupAction.ChooseTerritory(territory));
    }

    /** What is agreed stays at its instant: another clock shows it at another time. */
    private Page warned(Pro pro, Page page, Collection<Territory> some) {
        return some.stream().allMatch(it -> it.zone().equals(pro.salon().zone())) ? page : warned(pro, page);
    }

    private Page warned(Pro pro, Page page) {
        Instant now = clock.instant();
        List<Visit> ahead = visits.touching(pro.salonId(), TimeSpan.of(now, LOOKED_AT)).stream()
                .filter(Visit::isOpen)
                .toList();
        return ahead.isEmpty() ? page : page.gap().say(SetupPhrase.TERRITORY_WARNING, ahead.size());
    }

    JournalEntryId choose(Pro pro, Territory territory) {
        return salons.settle(pro.salonId(), territory);
    }

    /** What holds from now on: the time there says whether it is right. */
    Page settled(Pro pro, Page page) {
        return page.gap().say(SetupPhrase.TERRITORY_NOW, TerritoryWords.name(pro), pro.timeOf(clock.instant()));
    }

    static void door(Pro pro, Page page) {
        page.row(pro.button(SetupPhrase.TO_TERRITORY, new SetupAction.Territories(), TerritoryWords.name(pro)));
    }
}
