package app.rosalie.chat.services;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.PhotosAction;
import app.rosalie.chat.action.PromotionsAction;
import app.rosalie.chat.action.SalonLinkAction;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.ServicesAction.Part;
import app.rosalie.chat.action.SlotRulesAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.salon.Audience;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.FollowUpRule;
import app.rosalie.salon.PriceHistory;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.policy.BookingPolicies;
import app.rosalie.salon.policy.DepositKind;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One treatment with all that is agreed about it, and its prices. */
@Component
class TreatmentCard {

    private static final int MOST_PRICES = 20;

    private final Treatments treatments;
    private final PriceHistory history;
    private final PricesToday pricesToday;
    private final Visits visits;
    private final TreatmentOptions options;
    private final BookingPolicies policies;
    private final ServicesList list;

    TreatmentCard(
            Treatments treatments,
            PriceHistory history,
            PricesToday pricesToday,
            Visits visits,
            TreatmentOptions options,
            BookingPolicies policies,
            ServicesList list) {
        this.treatments = treatments;
        this.history = history;
        this.pricesToday = pricesToday;
        this.visits = visits;
        this.options = options;
        this.policies = policies;
        this.list = list;
    }

    /** Goes on with a treatment of hers, or says that it is there no more. */
    Reply about(Pro pro, TreatmentId id, Function<Treatment, Reply> goOn) {
        return treatments.find(pro.salonId(), id).map(goOn).orElseGet(() -> list.gone(pro));
    }

    Reply show(Pro pro, TreatmentId id) {
        return about(
                pro,
                id,
                treatment -> filled(pro, treatment, page(pro, treatment)).show());
    }

    static Page page(Pro pro, Treatment treatment) {
        return ServicesList.page(pro, treatment.name());
    }

    /** The frame of what is asked about it: back leads to its card. */
    static Page below(Pro pro, Treatment treatment) {
        return page(pro, treatment).back(new ServicesAction.Card(treatment.id()));
    }

    Page filled(Pro pro, Treatment treatment, Page page) {
        facts(pro, treatment, page);
        return treatment.isRetired()
                ? page.row(pro.button(ServicesPhrase.PRICES_BUTTON, new ServicesAction.Prices(treatment.id())))
                        .row(pro.button(ServicesPhrase.BRING_BACK, new ServicesAction.BringBack(treatment.id()))
                                .good())
                : keys(pro, treatment.id(), treatment.conditions().audience(), page);
    }

    private void facts(Pro pro, Treatment treatment, Page page) {
        Treatment.Conditions conditions = treatment.conditions();
        page.say(ServicesPhrase.TITLE, treatment.name(), treatment.length(), TreatmentPrice.of(pro.voice(), treatment));
        if (!treatment.category().isEmpty()) {
            page.say(ServicesPhrase.IN_CATEGORY, treatment.category());
        }
        if (!conditions.description().isEmpty()) {
            page.say(ServicesPhrase.DESCRIBED, conditions.description());
        }
        page.gap();
        if (!treatment.isRetired()) {
            pricesToday.of(pro, List.of(treatment)).tell(pro, page, treatment);
        }
        if (!conditions.deposit().isNone()) {
            page.say(ServicesPhrase.DEPOSIT, deposit(pro, conditions.deposit()));
        }
        page.say(ServicesPhrase.AUDIENCE, conditions.audience());
        treatment.notice().ifPresent(notice -> page.say(ServicesPhrase.NOTICE, notice(pro, notice)));
        Duration after = treatment.after(pro.salon().slots());
        if (treatment.before().isPositive() || after.isPositive()) {
            page.say(ServicesPhrase.MARGINS, treatment.before(), after);
        }
        if (treatment.processing().isPresent()) {
            page.say(ServicesPhrase.PROCESSING, processing(pro, treatment.processing(), treatment.length()));
        }
        treatment.followUp().ifPresent(rule -> page.line(followUp(pro, rule)));
        List<TreatmentOption> added = options.of(pro.salonId(), treatment.id());
        if (!added.isEmpty()) {
            page.say(
                    ServicesPhrase.OPTIONS_LINE,
                    added.size(),
                    added.stream().map(TreatmentOption::name).collect(Collectors.joining(", ")));
        }
        long ahead = visits.countAhead(pro.salonId(), treatment.id());
        if (treatment.isRetired()) {
            page.say(ServicesPhrase.IS_RETIRED, ahead);
        } else {
            page.say(ServicesPhrase.AHEAD, ahead);
        }
    }

    private Page keys(Pro pro, TreatmentId id, Audience audience, Page page) {
        Audience other = audience == Audience.EVERYBODY ? Audience.KNOWN_CLIENTS : Audience.EVERYBODY;
        DepositKind deposits = policies.of(pro.salonId()).depositKind();
        return page.row(
                        pro.button(ServicesPhrase.PRICE_BUTTON, new ServicesAction.Ask(id, Part.PRICE)),
                        pro.button(ServicesPhrase.LENGTH_BUTTON, new ServicesAction.Ask(id, Part.LENGTH)),
                        pro.button(ServicesPhrase.NAME_BUTTON, new ServicesAction.Ask(id, Part.NAME)))
                .row(
                        pro.button(ServicesPhrase.CATEGORY_BUTTON, new ServicesAction.Ask(id, Part.CATEGORY)),
                        pro.button(ServicesPhrase.DESCRIPTION_BUTTON, new ServicesAction.Ask(id, Part.DESCRIPTION)))
                .row(
                        pro.button(
                                ServicesPhrase.DEPOSIT_BUTTON,
                                new ServicesAction.Ask(id, Part.DEPOSIT),
                                deposits == null ? DepositKind.ACOMPTE : deposits),
                        pro.button(ServicesPhrase.AUDIENCE_BUTTON, new ServicesAction.SetAudience(id, other), other))
                .row(
                        pro.button(ServicesPhrase.OPTIONS_BUTTON, new ServicesAction.Options(id)),
                        pro.button(ServicesPhrase.PROCESSING_BUTTON, new ServicesAction.Ask(id, Part.PROCESSING)))
                .row(
                        pro.button(ServicesPhrase.MARGINS_BUTTON, new SlotRulesAction.Margins(id)),
                        pro.button(ServicesPhrase.NOTICE_BUTTON, new ServicesAction.Ask(id, Part.NOTICE)))
                .row(
                        pro.button(ServicesPhrase.FOLLOW_UP_BUTTON, new ServicesAction.FollowUp(id)),
                        pro.button(ServicesPhrase.PROMOTE, new PromotionsAction.NewFor(id)))
                .row(
                        pro.button(ServicesPhrase.PRICES_BUTTON, new ServicesAction.Prices(id)),
                        pro.button(ServicesPhrase.UP, new ServicesAction.Move(id, true)),
                        pro.button(ServicesPhrase.DOWN, new ServicesAction.Move(id, false)))
                .row(
                        pro.button(ServicesPhrase.PHOTOS_BUTTON, new PhotosAction.OfTreatment(id)),
                        pro.button(ServicesPhrase.LINK_BUTTON, new SalonLinkAction.OfTreatment(id)),
                        pro.button(ServicesPhrase.RETIRE, new ServicesAction.AskRetire(id)));
    }

    /** « Comme le salon », « 48 h », « 7 jours ». */
    static String notice(Pro pro, Duration notice) {
        return pro.voice()
                .plain(
                        ServicesPhrase.NOTICE_IN_WORDS,
                        notice.isZero() ? "NONE" : "SOME",
                        pro.voice().length(notice));
    }

    /** « Aucun », « 30 % », « 20 € ». */
    static String deposit(Pro pro, Deposit deposit) {
        String kind = deposit.isNone() ? "NONE" : deposit.percent() > 0 ? "PERCENT" : "AMOUNT";
        return pro.voice().plain(ServicesPhrase.DEPOSIT_IN_WORDS, kind, deposit.amount(), deposit.percent());
    }

    /** A line of HTML. */
    String followUp(Pro pro, FollowUpRule rule) {
        return pro.voice()
                .say(ServicesPhrase.FOLLOW_UP, name(pro, rule.after()), rule.withinDays(), name(pro, rule.otherwise()));
    }

    private String name(Pro pro, TreatmentId id) {
        return treatments.find(pro.salonId(), id).map(Treatment::name).orElse("");
    }

    /** « 30 min, pose 35 min, 25 min »; empty where there is none. */
    static String processing(Pro pro, Optional<ProcessingTime> processing, Duration whole) {
        return processing
                .map(it -> pro.voice()
                        .plain(ServicesPhrase.PROCESSING_IN_WORDS, it.after(), it.length(), it.finish(whole)))
                .orElse("");
    }

    Reply prices(Pro pro, TreatmentId id) {
        return about(pro, id, treatment -> {
            List<PriceHistory.Period> periods = history.of(pro.salonId(), id, MOST_PRICES);
            Page page = below(pro, treatment)
                    .say(ServicesPhrase.PRICES, treatment.name())
                    .gap();
            for (PriceHistory.Period period : periods) {
                LocalDate since = pro.dayOf(period.since());
                page.say(ServicesPhrase.PRICE_LINE, period.price(), since, Integer.toString(since.getYear()));
            }
            if (periods.size() < 2) {
                page.gap().say(ServicesPhrase.NO_OTHER_PRICE);
            }
            return page.show();
        });
    }
}
