package app.rosalie.chat.onlinebooking;

import app.rosalie.agenda.StartSelection;
import app.rosalie.agenda.online.OnlineStarts;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.OnlineBookingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.action.WaitlistAction;
import app.rosalie.chat.kit.treatment.TreatmentPrice;
import app.rosalie.chat.question.OnlineBookingQuestion;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When? The three earliest free starts first, never a day without a time. */
@Component
class StartPages {

    static final int FIRST = 3;
    private static final int DAYS_SHOWN = 7;
    private static final int TIMES_IN_A_ROW = 4;
    private static final int REDUCED_IN_A_ROW = 2;

    private final OnlineStarts starts;
    private final Selections selections;
    private final TreatmentOptions options;
    private final VisitPrices prices;
    private final ChoicePage choicePage;
    private final InstantSource clock;

    StartPages(
            OnlineStarts starts,
            Selections selections,
            TreatmentOptions options,
            VisitPrices prices,
            ChoicePage choicePage,
            InstantSource clock) {
        this.starts = starts;
        this.selections = selections;
        this.options = options;
        this.prices = prices;
        this.choicePage = choicePage;
        this.clock = clock;
    }

    Reply first(BookingClient who, SelectionId selection) {
        return of(who, selection, chosen -> first(who, chosen, who.page()));
    }

    /** She stops before she has said who she is: what she looked at is still there. */
    Reply dropped(BookingClient who, SelectionId selection) {
        return of(
                who,
                selection,
                chosen -> first(
                        who, chosen, who.page().say(OnlineBookingPhrase.DROPPED).gap()));
    }

    /** The page that may have begun with news. */
    Reply first(BookingClient who, Selection chosen, Page page) {
        List<Instant> first = starts.first(who.salon(), who.booker(), chosen, FIRST);
        ReducedStarts reduced = reduced(who, chosen, first);
        chosen(who, chosen, page, reduced).gap();
        if (first.isEmpty()) {
            page.say(OnlineBookingPhrase.NOTHING_FREE, who.voice().dayOfMonth(starts.last(who.salon())));
        } else {
            page.say(OnlineBookingPhrase.FIRST_STARTS).rows(1, first, start -> start(who, chosen, start, reduced));
        }
        parts(who, page, chosen);
        List<Button> ways = new ArrayList<>();
        if (!first.isEmpty()) {
            ways.add(who.button(
                    OnlineBookingPhrase.OTHER_DAY,
                    new OnlineBookingAction.Days(who.link(), chosen.id(), who.dayOf(first.getFirst()))));
        }
        ways.add(who.button(OnlineBookingPhrase.OTHER_TREATMENT, new OnlineBookingAction.Choose(who.link(), 0)));
        return page.rows(2, ways)
                .row(
                        who.button(
                                OnlineBookingPhrase.WAIT,
                                new WaitlistAction.Join(who.link(), chosen.id()),
                                Boolean.toString(!first.isEmpty())),
                        who.button(OnlineBookingPhrase.TO_SALON, new SalonPageAction.Open(who.link())))
                .asking(wish(who, chosen.id(), Optional.empty()))
                .show();
    }

    /** Its terms of today, as they stand at the head of a page; no price is struck, since that wants the lowest of thirty days. */
    private static Page chosen(BookingClient who, Selection chosen, Page page, ReducedStarts reduced) {
        return page.say(
                OnlineBookingPhrase.CHOSEN,
                chosen.name(),
                chosen.length(),
                price(who, chosen, reduced.ofAll().orElse(chosen.price())),
                Boolean.toString(reduced.ofAll().isPresent()));
    }

    private static String price(BookingClient who, Selection chosen, Money price) {
        boolean from = chosen.lines().stream()
                .anyMatch(line -> line.treatment().conditions().priceKind() == PriceKind.FROM);
        return TreatmentPrice.of(who.voice(), price, from ? PriceKind.FROM : PriceKind.FIXED);
    }

    private ReducedStarts reduced(BookingClient who, Selection chosen, List<Instant> starts) {
        return ReducedStarts.of(
                starts,
                prices.each(
                        who.salon(),
                        who.booker().client(),
                        chosen,
                        starts.stream().map(who.salon()::local).toList()));
    }

    private static OnlineBookingQuestion wish(BookingClient who, SelectionId selection, Optional<LocalDate> day) {
        return new OnlineBookingQuestion.Wish(who.link(), Optional.of(selection), day);
    }

    private static Button start(BookingClient who, Selection chosen, Instant start, ReducedStarts reduced) {
        return who.button(
                OnlineBookingPhrase.START,
                ask(who, chosen, start),
                who.voice().shortDay(who.dayOf(start)),
                who.timeOf(start),
                reduced.only(start).map(price -> price(who, chosen, price)).orElse("none"));
    }

    private static OnlineBookingAction ask(BookingClient who, Selection chosen, Instant start) {
        return new OnlineBookingAction.Ask(who.link(), chosen.id(), who.dayOf(start), who.timeOf(start));
    }

    /** Options in one tap, and other treatments in the same visit. */
    private void parts(BookingClient who, Page page, Selection chosen) {
        Set<OptionId> taken = chosen.lines().stream()
                .flatMap(line -> line.options().stream())
                .map(TreatmentOption::id)
                .collect(Collectors.toSet());
        page.rows(
                1,
                options.offered(who.salon().id()).stream()
                        .filter(option -> chosen.holds(option.treatmentId()))
                        .toList(),
                option -> who.button(
                        OnlineBookingPhrase.OPTION,
                        new OnlineBookingAction.Toggle(who.link(), chosen.id(), option.id()),
                        Boolean.toString(taken.contains(option.id())),
                        option.name(),
                        option.length().isZero() ? "none" : who.voice().length(option.length()),
                        option.price().isPositive() ? who.voice().money(option.price()) : "none"));
        List<Button> others = new ArrayList<>();
        if (chosen.lines().size() < Selection.MOST) {
            others.add(who.button(
                    OnlineBookingPhrase.ADD_OTHER, new OnlineBookingAction.AskOther(who.link(), chosen.id(), 0)));
        }
        if (chosen.lines().size() > 1) {
            others.add(who.button(
                    OnlineBookingPhrase.WITHOUT,
                    new OnlineBookingAction.WithoutLast(who.link(), chosen.id()),
                    chosen.lines().getLast().treatment().name()));
        }
        page.rows(2, others);
    }

    /** Days with something free, each with how much. */
    Reply days(BookingClient who, SelectionId selection, LocalDate from) {
        return of(who, selection, chosen -> {
            SequencedMap<LocalDate, List<Instant>> days =
                    starts.days(who.salon(), who.booker(), chosen, from, DAYS_SHOWN + 1);
            if (days.isEmpty()) {
                return first(who, chosen, who.page());
            }
            ReducedStarts reduced = reduced(
                    who, chosen, days.values().stream().flatMap(List::stream).toList());
            Page page = chosen(who, chosen, who.page(), reduced)
                    .gap()
                    .say(OnlineBookingPhrase.WHICH_DAY)
                    .rows(
                            1,
                            days.sequencedEntrySet().stream().limit(DAYS_SHOWN).toList(),
                            day -> who.button(
                                    OnlineBookingPhrase.DAY,
                                    new OnlineBookingAction.Day(who.link(), chosen.id(), day.getKey()),
                                    who.voice().shortDay(day.getKey()),
                                    day.getValue().size(),
                                    Boolean.toString(reduced.isAny(day.getValue()))));
            if (days.size() > DAYS_SHOWN) {
                page.row(who.button(
                        OnlineBookingPhrase.LATER_DAYS,
                        new OnlineBookingAction.Days(
                                who.link(), chosen.id(), days.lastEntry().getKey())));
            }
            return back(who, page, chosen, Optional.empty());
        });
    }

    Reply day(BookingClient who, SelectionId selection, LocalDate day) {
        return of(who, selection, chosen -> {
            List<Instant> free = starts.on(who.salon(), who.booker(), chosen, day);
            return free.isEmpty()
                    ? first(
                            who,
                            chosen,
                            who.page().say(OnlineBookingPhrase.DAY_FULL, day).gap())
                    : day(who, chosen, day, StartSelection.ofADay(free));
        });
    }

    private Reply day(BookingClient who, Selection chosen, LocalDate day, List<Instant> free) {
        ReducedStarts reduced = reduced(who, chosen, free);
        Page page = chosen(who, chosen, who.page(), reduced)
                .gap()
                .say(OnlineBookingPhrase.ON_DAY, who.voice().heading(day))
                .grid(
                        reduced.isAny(free) ? REDUCED_IN_A_ROW : TIMES_IN_A_ROW,
                        free,
                        start -> who.button(
                                OnlineBookingPhrase.TIME,
                                ask(who, chosen, start),
                                who.timeOf(start),
                                reduced.only(start)
                                        .map(price -> price(who, chosen, price))
                                        .orElse("none")));
        return back(who, page, chosen, Optional.of(day));
    }

    private Reply back(BookingClient who, Page page, Selection chosen, Optional<LocalDate> day) {
        LocalDate from = day.orElseGet(() -> who.dayOf(clock.instant()));
        List<Button> ways = new ArrayList<>();
        if (day.isPresent()) {
            ways.add(who.button(
                    OnlineBookingPhrase.OTHER_DAY, new OnlineBookingAction.Days(who.link(), chosen.id(), from)));
        }
        ways.add(who.button(OnlineBookingPhrase.BACK, new OnlineBookingAction.Starts(who.link(), chosen.id())));
        return page.rows(2, ways).asking(wish(who, chosen.id(), day)).show();
    }

    /** Some starts to choose from, below what was said of them. */
    Reply some(BookingClient who, Selection chosen, Page page, List<Instant> some) {
        ReducedStarts reduced = reduced(who, chosen, some);
        page.rows(
                some.size() > FIRST && !reduced.isAny(some) ? 2 : 1, some, start -> start(who, chosen, start, reduced));
        return ChoicePage.toSalon(
                who,
                page.row(
                                who.button(
                                        OnlineBookingPhrase.OTHER_DAY,
                                        new OnlineBookingAction.Days(
                                                who.link(), chosen.id(), who.dayOf(clock.instant()))),
                                who.button(
                                        OnlineBookingPhrase.OTHER_TREATMENT,
                                        new OnlineBookingAction.Choose(who.link(), 0)))
                        .asking(wish(who, chosen.id(), Optional.empty())));
    }

    /** What can be booked of it by her; what cannot leads to what can. */
    Reply of(BookingClient who, SelectionId selection, Function<Selection, Reply> then) {
        return selections
                .offered(who.salon().id(), selection)
                .filter(who.booker()::mayBook)
                .map(then)
                .orElseGet(() -> choicePage.show(who, 0));
    }
}
