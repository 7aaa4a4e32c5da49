package app.rosalie.chat.onlinebooking;

import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** What would she like? A few treatments at a time, as the salon has ordered them. */
@Component
class ChoicePage {

    private static final int SHOWN = 10;

    private final Treatments treatments;
    private final Selections selections;

    ChoicePage(Treatments treatments, Selections selections) {
        this.treatments = treatments;
        this.selections = selections;
    }

    /** What the salon sells, and to her without being asked. */
    List<Treatment> possible(BookingClient who) {
        return treatments.offered(who.salon().id()).stream()
                .filter(treatment -> who.booker().mayBook(Selection.of(treatment)))
                .toList();
    }

    Reply notUnderstood(BookingClient who, String text) {
        return show(
                who,
                0,
                who.page().say(OnlineBookingPhrase.NOT_UNDERSTOOD, text.strip()).gap());
    }

    Reply show(BookingClient who, int from) {
        return show(who, from, who.page());
    }

    private Reply show(BookingClient who, int from, Page page) {
        List<Treatment> all = treatments.offered(who.salon().id());
        page.asking(new OnlineBookingQuestion.Wish(who.link(), Optional.empty(), Optional.empty()));
        if (all.isEmpty()) {
            return toSalon(
                    who,
                    page.say(OnlineBookingPhrase.NOTHING_OFFERED, who.salon().name()));
        }
        page.say(OnlineBookingPhrase.WHAT, who.salon().name());
        return choice(
                who,
                page,
                from,
                treatment -> new OnlineBookingAction.Starts(who.link(), SelectionId.of(treatment.id())),
                next -> new OnlineBookingAction.Choose(who.link(), next));
    }

    Reply other(BookingClient who, SelectionId selection, int from) {
        return selections
                .offered(who.salon().id(), selection)
                .map(chosen -> choice(
                        who,
                        who.page()
                                .say(OnlineBookingPhrase.WHAT_OTHER, chosen.name())
                                .asking(new OnlineBookingQuestion.Wish(
                                        who.link(), Optional.of(selection), Optional.empty())),
                        from,
                        treatment -> new OnlineBookingAction.AddOther(who.link(), selection, treatment.id()),
                        next -> new OnlineBookingAction.AskOther(who.link(), selection, next)))
                .orElseGet(() -> show(who, 0));
    }

    /** Which of these did she mean by her words? They are kept until she says. */
    Reply which(BookingClient who, String words, Collection<Treatment> some) {
        return toSalon(
                who,
                who.page()
                        .say(OnlineBookingPhrase.WHICH_TREATMENT, words)
                        .asking(new OnlineBookingQuestion.Which(who.link(), words))
                        .rows(
                                1,
                                some.stream().limit(SHOWN).toList(),
                                treatment -> who.button(
                                        OnlineBookingPhrase.TREATMENT,
                                        new OnlineBookingAction.Meant(who.link(), treatment.id()),
                                        treatment.name(),
                                        treatment.length(),
                                        TreatmentPrice.of(who.voice(), treatment))));
    }

    private Reply choice(
            BookingClient who,
            Page page,
            int from,
            Function<Treatment, OnlineBookingAction> action,
            IntFunction<OnlineBookingAction> next) {
        List<Treatment> possible = possible(who);
        if (possible.size() < treatments.offered(who.salon().id()).size()) {
            page.gap().say(OnlineBookingPhrase.FOR_KNOWN_ONLY);
        }
        int first = from < 0 || from >= possible.size() ? 0 : from;
        page.rows(
                1,
                possible.stream().skip(first).limit(SHOWN).toList(),
                treatment -> who.button(
                        OnlineBookingPhrase.TREATMENT,
                        action.apply(treatment),
                        treatment.name(),
                        treatment.length(),
                        TreatmentPrice.of(who.voice(), treatment)));
        if (first + SHOWN < possible.size()) {
            page.row(who.button(OnlineBookingPhrase.MORE_TREATMENTS, next.apply(first + SHOWN)));
        }
        return toSalon(who, page);
    }

    static Reply toSalon(BookingClient who, Page page) {
        return page.row(who.button(OnlineBookingPhrase.TO_SALON, new SalonPageAction.Open(who.link())))
                .show();
    }
}
