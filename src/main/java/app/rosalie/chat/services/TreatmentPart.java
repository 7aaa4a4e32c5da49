package app.rosalie.chat.services;

import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ServicesAction;
import app.rosalie.chat.action.ServicesAction.Part;
import app.rosalie.chat.kit.payment.TypedAmount;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.ServicesQuestion;
import app.rosalie.language.money.SaidPrice;
import app.rosalie.language.text.Token.Unit;
import app.rosalie.language.time.CountedTimeReader;
import app.rosalie.language.time.DurationReader;
import app.rosalie.salon.Audience;
import app.rosalie.salon.Deposit;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.ProcessingTime;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatment.Conditions;
import app.rosalie.salon.Treatment.Offer;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.VisibleText;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One part of a treatment: asked for, by buttons or in writing, and changed. */
@Component
class TreatmentPart {

    private final Treatments treatments;
    private final Visits visits;
    private final TreatmentCard card;
    private final PartChoices choices;

    TreatmentPart(Treatments treatments, Visits visits, TreatmentCard card, PartChoices choices) {
        this.treatments = treatments;
        this.visits = visits;
        this.card = card;
        this.choices = choices;
    }

    Reply ask(Pro pro, TreatmentId id, Part part) {
        return card.about(
                pro,
                id,
                treatment -> treatment.isRetired()
                        ? card.show(pro, id)
                        : asking(pro, treatment, part).show());
    }

    private Page asking(Pro pro, Treatment treatment, Part part) {
        Page page = TreatmentCard.below(pro, treatment)
                .say(ServicesPhrase.ASK, part, treatment.name(), orNone(words(pro, treatment, part)))
                .asking(new ServicesQuestion.Change(treatment.id(), part));
        return choices.offer(pro, page, treatment, part);
    }

    Reply hear(Pro pro, TreatmentId id, Part part, String text) {
        return card.about(
                pro,
                id,
                treatment -> read(pro, treatment, part, text)
                        .orElseGet(() -> TreatmentCard.below(pro, treatment)
                                .say(ServicesPhrase.NOT_UNDERSTOOD, part)
                                .asking(new ServicesQuestion.Change(id, part))
                                .show()));
    }

    private Optional<Reply> read(Pro pro, Treatment treatment, Part part, String text) {
        TreatmentId id = treatment.id();
        return switch (part) {
            case NAME -> line(text).map(name -> name(pro, treatment, name));
            case CATEGORY ->
                line(text)
                        .map(category -> changed(
                                pro, treatment, part, treatment.offered().in(category)));
            case PRICE ->
                SaidPrice.read(text)
                        .map(said -> price(
                                pro, id, new Money(said.cents()), said.from() ? PriceKind.FROM : PriceKind.FIXED));
            case LENGTH -> DurationReader.read(text).filter(Offer::fits).map(length -> length(pro, id, length));
            case DEPOSIT -> typedDeposit(text).map(deposit -> deposit(pro, treatment, deposit));
            case PROCESSING ->
                TypedProcessing.read(text, treatment.length())
                        .filter(typed -> typed.fitsInto(treatment.length()))
                        .map(typed -> processing(pro, treatment, typed));
            case NOTICE ->
                CountedTimeReader.read(text, Unit.HOUR)
                        .filter(TreatmentPart::isPossible)
                        .map(notice -> notice(pro, id, notice));
            case DESCRIPTION ->
                Optional.of(VisibleText.of(text))
                        .filter(words -> !words.isEmpty() && words.length() <= Conditions.LONGEST_DESCRIPTION)
                        .map(words -> describe(pro, id, words));
        };
    }

    private static Optional<String> line(String text) {
        return Optional.of(VisibleText.of(text)).filter(name -> !name.isEmpty() && name.length() <= Offer.LONGEST_NAME);
    }

    private static Optional<Deposit> typedDeposit(String text) {
        Optional<Money> typed = TypedAmount.read(text.replace("%", " ").strip());
        if (!text.contains("%")) {
            return typed.flatMap(amount -> Deposit.ifPossible(amount, 0));
        }
        return typed.filter(share -> share.equals(share.wholeEuros()))
                .flatMap(share -> Deposit.ifPossible(Money.ZERO, (int) (share.cents() / 100)));
    }

    private Reply name(Pro pro, Treatment treatment, String name) {
        Optional<Treatment> other =
                treatments.named(pro.salonId(), name).filter(same -> !same.id().equals(treatment.id()));
        return other.isPresent()
                ? NewTreatment.taken(
                        pro,
                        TreatmentCard.below(pro, treatment)
                                .asking(new ServicesQuestion.Change(treatment.id(), Part.NAME)),
                        other.get())
                : changed(pro, treatment, Part.NAME, treatment.offered().named(name));
    }

    Reply price(Pro pro, TreatmentId id, Money price, PriceKind kind) {
        return card.about(
                pro,
                id,
                treatment -> TypedAmount.isSane(price)
                        ? changed(
                                pro,
                                treatment,
                                Part.PRICE,
                                treatment.offered().at(price),
                                treatment.conditions().at(kind))
                        : ask(pro, id, Part.PRICE));
    }

    Reply length(Pro pro, TreatmentId id, Duration length) {
        return card.about(pro, id, treatment -> {
            if (!Offer.fits(length)) {
                return ask(pro, id, Part.LENGTH);
            }
            return isTooShort(treatment, length)
                    ? tooShort(pro, treatment)
                    : changed(pro, treatment, Part.LENGTH, treatment.offered().lasting(length));
        });
    }

    /** Whether its processing time would not fit into it. */
    static boolean isTooShort(Treatment treatment, Duration length) {
        return treatment.processing().filter(it -> !it.fitsInto(length)).isPresent();
    }

    /** Nothing of what is set is dropped in silence. */
    static Reply tooShort(Pro pro, Treatment treatment) {
        ProcessingTime processing = treatment.processing().orElseThrow();
        return TreatmentCard.below(pro, treatment)
                .say(
                        ServicesPhrase.TOO_SHORT,
                        treatment.name(),
                        processing.after(),
                        processing.length(),
                        processing.after().plus(processing.length()).plus(ProcessingTime.SHORTEST))
                .asking(new ServicesQuestion.Change(treatment.id(), Part.LENGTH))
                .row(pro.button(
                        ServicesPhrase.PROCESSING_BUTTON, new ServicesAction.Ask(treatment.id(), Part.PROCESSING)))
                .show();
    }

    /** What a forged button brings is asked. */
    Reply processing(Pro pro, TreatmentId id, Duration after, Duration length) {
        return card.about(pro, id, treatment -> {
            if (after.isZero() && length.isZero()) {
                return changed(
                        pro, treatment, Part.PROCESSING, treatment.offered().with(null));
            }
            return TypedProcessing.of(after, length)
                    .filter(it -> it.fitsInto(treatment.length()))
                    .map(it -> processing(pro, treatment, it))
                    .orElseGet(() -> ask(pro, id, Part.PROCESSING));
        });
    }

    private Reply processing(Pro pro, Treatment treatment, ProcessingTime processing) {
        return changed(pro, treatment, Part.PROCESSING, treatment.offered().with(processing));
    }

    private static boolean isPossible(Duration notice) {
        return !notice.isNegative() && notice.compareTo(Duration.ofMinutes(Conditions.LONGEST_NOTICE)) <= 0;
    }

    /** What a forged button brings is asked; none at all is the salon's own. */
    Reply notice(Pro pro, TreatmentId id, Duration notice) {
        return isPossible(notice)
                ? card.about(
                        pro,
                        id,
                        treatment -> changed(
                                pro,
                                treatment,
                                Part.NOTICE,
                                treatment.offered(),
                                treatment
                                        .conditions()
                                        .noticing(notice.isZero() ? null : Integer.valueOf((int) notice.toMinutes()))))
                : ask(pro, id, Part.NOTICE);
    }

    /** What a forged button brings is asked. */
    Reply deposit(Pro pro, TreatmentId id, Money amount, int percent) {
        return Deposit.ifPossible(amount, percent)
                .map(deposit -> card.about(pro, id, treatment -> deposit(pro, treatment, deposit)))
                .orElseGet(() -> ask(pro, id, Part.DEPOSIT));
    }

    private Reply deposit(Pro pro, Treatment treatment, Deposit deposit) {
        return changed(
                pro,
                treatment,
                Part.DEPOSIT,
                treatment.offered(),
                treatment.conditions().with(deposit));
    }

    Reply audience(Pro pro, TreatmentId id, Audience audience) {
        return card.about(pro, id, treatment -> {
            if (treatment.isRetired() || treatment.conditions().audience() == audience) {
                return card.show(pro, id).toast(pro.voice().plain(ServicesPhrase.UNCHANGED));
            }
            Optional<JournalEntryId> entry = treatments.change(
                    pro.salonId(),
                    id,
                    treatment.offered(),
                    treatment.conditions().open(audience));
            Page page = card.filled(pro, treatment, TreatmentCard.page(pro, treatment));
            entry.ifPresent(page::undo);
            return page.show();
        });
    }

    Reply category(Pro pro, TreatmentId id, TreatmentId other) {
        return card.about(
                pro,
                id,
                treatment -> treatments
                        .find(pro.salonId(), other)
                        .map(joined -> changed(
                                pro,
                                treatment,
                                Part.CATEGORY,
                                treatment.offered().in(joined.category())))
                        .orElseGet(() -> ask(pro, id, Part.CATEGORY)));
    }

    Reply describe(Pro pro, TreatmentId id, String words) {
        return card.about(
                pro,
                id,
                treatment -> changed(
                        pro,
                        treatment,
                        Part.DESCRIPTION,
                        treatment.offered(),
                        treatment.conditions().saying(words)));
    }

    private Reply changed(Pro pro, Treatment treatment, Part part, Offer offer) {
        return changed(pro, treatment, part, offer, treatment.conditions());
    }

    private Reply changed(Pro pro, Treatment treatment, Part part, Offer offer, Conditions conditions) {
        if (treatment.isRetired() || offer.equals(treatment.offered()) && conditions.equals(treatment.conditions())) {
            return card.show(pro, treatment.id()).toast(pro.voice().plain(ServicesPhrase.UNCHANGED));
        }
        String before = words(pro, treatment, part);
        return treatments
                .change(pro.salonId(), treatment.id(), offer, conditions)
                .map(entry -> {
                    Page page = TreatmentCard.page(pro, treatment)
                            .say(
                                    ServicesPhrase.CHANGED,
                                    part,
                                    treatment.name(),
                                    orNone(before),
                                    orNone(words(pro, treatment, part)));
                    if (part == Part.PRICE || part == Part.LENGTH) {
                        page.say(ServicesPhrase.KEEP_THEIRS, part, visits.countAhead(pro.salonId(), treatment.id()));
                    }
                    return card.filled(pro, treatment, page.gap()).undo(entry).show();
                })
                .orElseGet(() -> card.show(pro, treatment.id()));
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }

    /** What it is now, in plain words; empty where it says nothing. */
    private static String words(Pro pro, Treatment treatment, Part part) {
        return switch (part) {
            case NAME -> treatment.name();
            case CATEGORY -> treatment.category();
            case PRICE -> TreatmentPrice.of(pro.voice(), treatment);
            case LENGTH -> pro.voice().length(treatment.length());
            case DEPOSIT -> TreatmentCard.deposit(pro, treatment.conditions().deposit());
            case DESCRIPTION -> treatment.conditions().description();
            case NOTICE -> TreatmentCard.notice(pro, treatment.notice().orElse(Duration.ZERO));
            case PROCESSING -> TreatmentCard.processing(pro, treatment.processing(), treatment.length());
        };
    }
}
