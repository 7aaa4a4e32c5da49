package app.rosalie.chat.setup;

import app.rosalie.chat.BotLinks;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.SetupAction.Step;
import app.rosalie.chat.words.FramePhrase;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonPages;
import app.rosalie.salon.Salons;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands around a step: how far one is, back, and « later »; or, once the salon is set up, the way back to the settings. */
@Component
class SetupFrame {

    private final Salons salons;
    private final SalonPages pages;
    private final BotLinks links;

    SetupFrame(Salons salons, SalonPages pages, BotLinks links) {
        this.salons = salons;
        this.pages = pages;
        this.links = links;
    }

    static Page page(Pro pro, Step step) {
        if (pro.salon().isSetUp()) {
            List<String> names = pro.voice().list(SetupPhrase.STEP_NAMES);
            return Page.below(pro.voice(), pro.voice().plain(SetupPhrase.SETTINGS_CRUMB), names.get(step.ordinal()))
                    .back(new HomeAction.Settings());
        }
        String crumb = pro.voice().plain(SetupPhrase.STEP_CRUMB, step.ordinal() + 1, Step.values().length);
        Page page = Page.below(pro.voice(), crumb);
        previous(step).ifPresent(before -> page.back(new SetupAction.Ask(before)));
        return page;
    }

    /** « Later », while the salon is being set up; afterwards nothing has to be skipped. */
    static Page skippable(Pro pro, Step step, Page page) {
        if (pro.salon().isSetUp()) {
            return page;
        }
        Action onward = next(step).<Action>map(SetupAction.Ask::new).orElseGet(SetupAction.Finish::new);
        return page.row(pro.button(FramePhrase.SKIP, onward));
    }

    static Optional<Step> next(Step step) {
        int next = step.ordinal() + 1;
        return next < Step.values().length ? Optional.of(Step.values()[next]) : Optional.empty();
    }

    private static Optional<Step> previous(Step step) {
        return step.ordinal() > 0 ? Optional.of(Step.values()[step.ordinal() - 1]) : Optional.empty();
    }

    /** What stands until it is changed. */
    static Page now(Page page, Object value) {
        return page.gap().say(SetupPhrase.NOW, value);
    }

    Reply finish(Pro pro) {
        salons.finishSetUp(pro.salonId());
        Page page = Page.below(pro.voice(), pro.salon().name())
                .say(SetupPhrase.DONE, pro.salon().name());
        links.starting(pages.of(pro.salonId()).code().payload())
                .ifPresent(link -> page.gap().say(SetupPhrase.SALON_LINK, BotLinks.shown(link)));
        return page.row(pro.button(SetupPhrase.FIRST_APPOINTMENT, new BookingAction.Start())
                        .main())
                .row(pro.button(SetupPhrase.TO_LINK, new SalonLinkAction.Open()))
                .back(new SetupAction.Ask(Step.GOAL))
                .show();
    }

    Page saved(Pro pro, Step step, JournalEntryId entry) {
        return page(pro, step).say(SetupPhrase.SAVED).undo(entry).back(new SetupAction.Ask(step));
    }
}
