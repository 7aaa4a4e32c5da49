package app.rosalie.chat.onlinesettings;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.OnlineSettingsAction;
import app.rosalie.chat.action.OnlineSettingsAction.OnlinePart;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.question.OnlineSettingsQuestion;
import app.rosalie.clients.OnlineBlocks;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.time.CountedTimeReader;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.SalonNumber;
import app.rosalie.salon.online.Approval;
import app.rosalie.salon.online.OnlineRules;
import app.rosalie.salon.online.OnlineSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The terms as they are, each with what changes it. */
@Component
class OnlineSettingsPage {

    private final OnlineSettings settings;
    private final OnlineBlocks blocks;

    OnlineSettingsPage(OnlineSettings settings, OnlineBlocks blocks) {
        this.settings = settings;
        this.blocks = blocks;
    }

    private static Page page(Pro pro) {
        return Page.below(pro.voice(), OnlineSettingsPhrase.CRUMB).back(new OnlineSettingsAction.Open());
    }

    Reply show(Pro pro) {
        return filled(pro, page(pro)).show();
    }

    /** Adds the terms to a page that may have begun with news. */
    private Page filled(Pro pro, Page page) {
        OnlineRules rules = settings.of(pro.salonId());
        page.back(new HomeAction.Settings())
                .say(OnlineSettingsPhrase.STATE, Boolean.toString(rules.enabled()))
                .gap()
                .say(OnlineSettingsPhrase.APPROVAL, rules.approval().name())
                .say(OnlineSettingsPhrase.HORIZON, rules.horizonDays())
                .say(
                        OnlineSettingsPhrase.NOTICE,
                        rules.noticeMinutes(),
                        pro.voice().length(rules.notice()))
                .say(OnlineSettingsPhrase.REGULARS, Boolean.toString(rules.regularsFirst()));
        Button.Press enable = pro.button(
                OnlineSettingsPhrase.ENABLE,
                new OnlineSettingsAction.Enable(!rules.enabled()),
                Boolean.toString(rules.enabled()));
        long blocked = blocks.count(pro.salonId());
        if (blocked > 0) {
            page.row(pro.button(OnlineSettingsPhrase.BLOCKED, new ClientsAction.Blocked(), blocked));
        }
        return page.row(rules.enabled() ? enable : enable.good())
                .row(
                        pro.button(OnlineSettingsPhrase.APPROVAL_BUTTON, new OnlineSettingsAction.AskApproval()),
                        pro.button(
                                OnlineSettingsPhrase.REGULARS_BUTTON,
                                new OnlineSettingsAction.RegularsFirst(!rules.regularsFirst()),
                                Boolean.toString(rules.regularsFirst())))
                .row(
                        pro.button(
                                OnlineSettingsPhrase.HORIZON_BUTTON, new OnlineSettingsAction.Ask(OnlinePart.HORIZON)),
                        pro.button(OnlineSettingsPhrase.NOTICE_BUTTON, new OnlineSettingsAction.Ask(OnlinePart.NOTICE)))
                .row(
                        pro.button(OnlineSettingsPhrase.MY_LINK, new SalonLinkAction.Open()),
                        pro.button(
                                OnlineSettingsPhrase.AS_CLIENT,
                                new SalonPageAction.Open(
                                        new SalonNumber(pro.salonId().value()))));
    }

    Reply askApproval(Pro pro) {
        Approval now = settings.of(pro.salonId()).approval();
        return page(pro)
                .say(OnlineSettingsPhrase.ASK_APPROVAL)
                .rows(
                        1,
                        Arrays.asList(Approval.values()),
                        whose -> choice(
                                pro,
                                pro.voice().plain(OnlineSettingsPhrase.APPROVAL_CHOICE, whose.name()),
                                whose == now,
                                new OnlineSettingsAction.Approve(whose)))
                .show();
    }

    private static Button choice(Pro pro, String label, boolean holds, OnlineSettingsAction action) {
        return Button.of(holds ? pro.voice().plain(OnlineSettingsPhrase.CHOSEN, label) : label, action);
    }

    Reply ask(Pro pro, OnlinePart part) {
        int now = amount(settings.of(pro.salonId()), part);
        return asking(pro, part)
                .say(OnlineSettingsPhrase.ASK, part.name(), now, length(pro, part, now))
                .show();
    }

    private Page asking(Pro pro, OnlinePart part) {
        int now = amount(settings.of(pro.salonId()), part);
        IntStream usual = switch (part) {
            case HORIZON -> IntStream.of(14, 30, 60, 90, 180, 365);
            case NOTICE -> IntStream.of(0, 60, 120, 240, 720, 1440);
        };
        List<Button> choices = usual.mapToObj(amount -> choice(
                        pro,
                        pro.voice().plain(OnlineSettingsPhrase.CHOICE, part.name(), amount, length(pro, part, amount)),
                        amount == now,
                        new OnlineSettingsAction.Set(part, amount)))
                .toList();
        return page(pro).grid(3, choices).asking(new OnlineSettingsQuestion.Amount(part));
    }

    private static String length(Pro pro, OnlinePart part, int amount) {
        return part == OnlinePart.NOTICE ? pro.voice().length(Duration.ofMinutes(amount)) : "";
    }

    private static int amount(OnlineRules rules, OnlinePart part) {
        return switch (part) {
            case HORIZON -> rules.horizonDays();
            case NOTICE -> rules.noticeMinutes();
        };
    }

    /** « 6 semaines », « 3 h »; a bare number is of what the part counts: days, or hours. */
    Reply hear(Pro pro, OnlinePart part, String text) {
        String typed = part == OnlinePart.HORIZON && text.strip().matches("\\d{1,3}") ? text + " jours" : text;
        return CountedTimeReader.read(typed, Unit.HOUR)
                .flatMap(length -> counted(part, length))
                .filter(amount -> isPossible(part, amount))
                .map(amount -> set(pro, part, amount))
                .orElseGet(() -> asking(pro, part)
                        .say(OnlineSettingsPhrase.NOT_UNDERSTOOD, part.name())
                        .show());
    }

    private static Optional<Integer> counted(OnlinePart part, Duration typed) {
        Duration one = part == OnlinePart.HORIZON ? Duration.ofDays(1) : Duration.ofMinutes(1);
        long count = typed.dividedBy(one);
        return one.multipliedBy(count).equals(typed) && count <= Integer.MAX_VALUE
                ? Optional.of((int) count)
                : Optional.empty();
    }

    private static boolean isPossible(OnlinePart part, int amount) {
        return switch (part) {
            case HORIZON -> OnlineRules.isPossibleHorizon(amount);
            case NOTICE -> OnlineRules.isPossibleNotice(amount);
        };
    }

    /** What a forged button brings is asked. */
    Reply set(Pro pro, OnlinePart part, int amount) {
        return isPossible(part, amount)
                ? change(pro, rules -> part == OnlinePart.HORIZON ? rules.ahead(amount) : rules.noticing(amount))
                : ask(pro, part);
    }

    Reply change(Pro pro, UnaryOperator<OnlineRules> change) {
        Optional<JournalEntryId> entry = settings.change(pro.salonId(), change.apply(settings.of(pro.salonId())));
        Page page = page(pro)
                .say(entry.isPresent() ? OnlineSettingsPhrase.SAVED : OnlineSettingsPhrase.UNCHANGED)
                .gap();
        entry.ifPresent(page::undo);
        return filled(pro, page).show();
    }
}
