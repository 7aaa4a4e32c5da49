package app.rosalie.chat.services;

import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.salon.FollowUpRule;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what a treatment goes on, within how many days, and what is proposed otherwise. */
@Component
class FollowUpPage {

    private static final int MOST_SHOWN = 40;
    private static final Pattern DAYS = Pattern.compile("(?iu)\\s*(\\d{1,3})\\s*(?:j|jrs?|jours?)?\\s*");
    private static final Pattern WEEKS = Pattern.compile("(?iu)\\s*(\\d{1,2})\\s*(?:sem|semaines?)\\s*");

    private final Treatments treatments;
    private final TreatmentCard card;

    FollowUpPage(Treatments treatments, TreatmentCard card) {
        this.treatments = treatments;
        this.card = card;
    }

    Reply show(Pro pro, TreatmentId id) {
        return card.about(pro, id, treatment -> {
            Page page = TreatmentCard.below(pro, treatment);
            treatment
                    .followUp()
                    .ifPresent(rule -> page.line(card.followUp(pro, rule)).gap());
            page.say(ServicesPhrase.FOLLOW_UP_AFTER, treatment.name());
            others(pro, treatment, page, other -> new ServicesAction.FollowUpAfter(id, other));
            treatment
                    .followUp()
                    .ifPresent(rule -> page.row(
                            pro.button(ServicesPhrase.FOLLOW_UP_ELSE, new ServicesAction.FollowUpOtherwise(id)),
                            pro.button(
                                    ServicesPhrase.NO_FOLLOW_UP,
                                    new ServicesAction.SetFollowUp(id, rule.after(), 0, rule.otherwise()))));
            return page.show();
        });
    }

    private void others(Pro pro, Treatment treatment, Page page, Function<TreatmentId, ServicesAction> next) {
        List<Treatment> offered = treatments.offered(pro.salonId()).stream()
                .filter(other -> !other.id().equals(treatment.id()))
                .limit(MOST_SHOWN)
                .toList();
        page.rows(2, offered, other -> Button.of(other.name(), next.apply(other.id())));
    }

    Reply askDays(Pro pro, TreatmentId id, TreatmentId after) {
        return about(
                pro,
                id,
                after,
                (treatment, other) -> asking(pro, treatment, other)
                        .say(ServicesPhrase.FOLLOW_UP_DAYS, treatment.name(), other.name())
                        .grid(4, Stream.of(7, 14, 21, 28, 35, 42, 60, 90).toList(), days -> days(pro, id, after, days))
                        .show());
    }

    private static Page asking(Pro pro, Treatment treatment, Treatment after) {
        return TreatmentCard.below(pro, treatment)
                .asking(new ServicesQuestion.FollowUpDays(treatment.id(), after.id()))
                .back(new ServicesAction.FollowUp(treatment.id()));
    }

    private static Button days(Pro pro, TreatmentId id, TreatmentId after, int days) {
        return pro.button(ServicesPhrase.DAYS_CHOICE, new ServicesAction.SetFollowUp(id, after, days, after), days);
    }

    private Reply about(Pro pro, TreatmentId id, TreatmentId other, BiFunction<Treatment, Treatment, Reply> goOn) {
        return card.about(
                pro,
                id,
                treatment -> treatments
                        .find(pro.salonId(), other)
                        .filter(found -> !treatment.isRetired())
                        .map(found -> goOn.apply(treatment, found))
                        .orElseGet(() -> card.show(pro, id)));
    }

    Reply hearDays(Pro pro, TreatmentId id, TreatmentId after, String text) {
        return about(
                pro,
                id,
                after,
                (treatment, other) -> read(text)
                        .map(days -> set(pro, id, after, days, after))
                        .orElseGet(() -> asking(pro, treatment, other)
                                .say(ServicesPhrase.DAYS_NOT_UNDERSTOOD)
                                .show()));
    }

    private static Optional<Integer> read(String text) {
        Matcher days = DAYS.matcher(text);
        Matcher weeks = WEEKS.matcher(text);
        Optional<Integer> said = days.matches()
                ? Optional.of(Integer.parseInt(days.group(1)))
                : weeks.matches() ? Optional.of(7 * Integer.parseInt(weeks.group(1))) : Optional.empty();
        return said.filter(FollowUpRule::fits);
    }

    Reply askOtherwise(Pro pro, TreatmentId id) {
        return card.about(
                pro,
                id,
                treatment -> treatment
                        .followUp()
                        .map(rule -> {
                            Page page = TreatmentCard.below(pro, treatment)
                                    .say(ServicesPhrase.FOLLOW_UP_OTHERWISE, treatment.name())
                                    .back(new ServicesAction.FollowUp(id));
                            others(
                                    pro,
                                    treatment,
                                    page,
                                    other ->
                                            new ServicesAction.SetFollowUp(id, rule.after(), rule.withinDays(), other));
                            return page.show();
                        })
                        .orElseGet(() -> show(pro, id)));
    }

    /** None where there are no days; what a forged button brings is asked. */
    Reply set(Pro pro, TreatmentId id, TreatmentId after, int days, TreatmentId otherwise) {
        return card.about(pro, id, treatment -> {
            boolean itself = after.equals(id) || otherwise.equals(id);
            if (treatment.isRetired() || days != 0 && (itself || !FollowUpRule.fits(days))) {
                return show(pro, id);
            }
            @Nullable FollowUpRule rule = days == 0 ? null : new FollowUpRule(after, days, otherwise);
            if (Optional.ofNullable(rule).equals(treatment.followUp())) {
                return card.show(pro, id).toast(pro.voice().plain(ServicesPhrase.UNCHANGED));
            }
            Optional<JournalEntryId> entry = treatments.follow(pro.salonId(), id, rule);
            Page page = card.filled(pro, treatment, TreatmentCard.page(pro, treatment));
            entry.ifPresent(page::undo);
            return page.show();
        });
    }
}
