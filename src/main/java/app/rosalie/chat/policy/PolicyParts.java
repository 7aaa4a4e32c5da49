package app.rosalie.chat.policy;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PolicyAction;
import app.rosalie.chat.action.PolicyAction.RulesPart;
import app.rosalie.chat.question.PolicyQuestion;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.time.CountedTimeReader;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.SlotPolicy;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.BookingPolicy;
import app.rosalie.salon.policy.DepositKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One part of the rules: asked for, by buttons or in writing, and changed. */
@Component
class PolicyParts {

    private final Salons salons;
    private final BookingPolicies policies;
    private final PolicyPage page;

    PolicyParts(Salons salons, BookingPolicies policies, PolicyPage page) {
        this.salons = salons;
        this.policies = policies;
        this.page = page;
    }

    Reply askDepositKind(Pro pro) {
        DepositKind now = policies.of(pro.salonId()).depositKind();
        List<Button> kinds = Arrays.stream(DepositKind.values())
                .<Button>map(kind -> choice(
                        pro,
                        pro.voice().plain(PolicyPhrase.KIND_BUTTON, kind),
                        kind == now,
                        new PolicyAction.SetDepositKind(kind)))
                .toList();
        return PolicyPage.page(pro, pro.voice().plain(PolicyPhrase.DEPOSIT_CRUMB))
                .say(PolicyPhrase.ASK_DEPOSIT_KIND)
                .rows(2, kinds)
                .show();
    }

    Reply setDepositKind(Pro pro, DepositKind kind) {
        BookingPolicy now = policies.of(pro.salonId());
        return policies.change(pro.salonId(), now.taking(kind))
                .map(entry -> changed(pro, entry, PolicyPage.page(pro).say(PolicyPhrase.CHANGED_KIND, kind)))
                .orElseGet(() -> unchanged(pro));
    }

    Reply ask(Pro pro, RulesPart part) {
        return asking(pro, part).say(PolicyPhrase.ASK, part, amount(pro, part)).show();
    }

    private Page asking(Pro pro, RulesPart part) {
        return PolicyPage.page(pro, pro.voice().plain(PolicyPhrase.PART_CRUMB, part))
                .asking(new PolicyQuestion.Amount(part))
                .grid(3, choices(pro, part, amount(pro, part)));
    }

    private int amount(Pro pro, RulesPart part) {
        return switch (part) {
            case LATENESS -> policies.of(pro.salonId()).lateGraceMinutes();
            case NOTICE -> salons.get(pro.salonId()).slots().noticeHours();
        };
    }

    private static List<Button> choices(Pro pro, RulesPart part, int now) {
        IntStream usual = switch (part) {
            case LATENESS -> IntStream.of(0, 5, 10, 15, 20, 30);
            case NOTICE -> IntStream.of(0, 12, 24, 48, 72, 168);
        };
        return usual.mapToObj(amount -> choice(
                        pro,
                        pro.voice().plain(PolicyPhrase.CHOICE, part, amount),
                        amount == now,
                        new PolicyAction.Set(part, amount)))
                .toList();
    }

    private static Button choice(Pro pro, String label, boolean holds, PolicyAction action) {
        return Button.of(holds ? pro.voice().plain(PolicyPhrase.CHOSEN, label) : label, action);
    }

    Reply hear(Pro pro, RulesPart part, String text) {
        Unit unit = part == RulesPart.LATENESS ? Unit.MINUTE : Unit.HOUR;
        return CountedTimeReader.read(text, unit)
                .flatMap(typed -> counted(part, typed))
                .filter(amount -> isPossible(part, amount))
                .map(amount -> set(pro, part, amount))
                .orElseGet(() ->
                        asking(pro, part).say(PolicyPhrase.NOT_UNDERSTOOD, part).show());
    }

    /** Empty for what is no whole number of what the part counts. */
    private static Optional<Integer> counted(RulesPart part, Duration typed) {
        Duration one = switch (part) {
            case LATENESS -> Duration.ofMinutes(1);
            case NOTICE -> Duration.ofHours(1);
        };
        long count = typed.dividedBy(one);
        return one.multipliedBy(count).equals(typed) && count <= Integer.MAX_VALUE
                ? Optional.of((int) count)
                : Optional.empty();
    }

    private static boolean isPossible(RulesPart part, int amount) {
        return amount >= 0
                && amount
                        <= switch (part) {
                            case LATENESS -> BookingPolicy.LONGEST_GRACE;
                            case NOTICE -> SlotPolicy.LONGEST_NOTICE;
                        };
    }

    /** What a forged button brings is asked. */
    Reply set(Pro pro, RulesPart part, int amount) {
        if (!isPossible(part, amount)) {
            return ask(pro, part);
        }
        JournalEntryId entry = amount == amount(pro, part) ? null : write(pro, part, amount);
        return entry == null
                ? unchanged(pro)
                : changed(pro, entry, PolicyPage.page(pro).say(PolicyPhrase.CHANGED, part, amount));
    }

    private @Nullable JournalEntryId write(Pro pro, RulesPart part, int amount) {
        return switch (part) {
            case LATENESS ->
                policies.change(pro.salonId(), policies.of(pro.salonId()).waiting(amount))
                        .orElse(null);
            case NOTICE ->
                salons.offer(pro.salonId(), salons.get(pro.salonId()).slots().notice(amount));
        };
    }

    private Reply changed(Pro pro, JournalEntryId entry, Page news) {
        return page.filled(pro, news.gap()).undo(entry).show();
    }

    private Reply unchanged(Pro pro) {
        return page.show(pro).toast(pro.voice().plain(PolicyPhrase.UNCHANGED));
    }
}
