package app.rosalie.chat.sentence;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.LeaveAction;
import app.rosalie.chat.action.OpeningAction;
import app.rosalie.language.time.Days;
import app.rosalie.language.time.DaysApart;
import app.rosalie.language.time.Readings;
import app.rosalie.language.time.ReferenceDay;
import app.rosalie.language.wish.Return;
import app.rosalie.language.wish.Slots;
import app.rosalie.language.wish.Turn;
import app.rosalie.salon.OpeningHours.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Demain je débauche à 16h30 », « fermé jeudi et vendredi », « toute la semaine sauf mardi »: hours by what a sentence names. */
@Component
class SaidHours {

    private final OpeningSentences opening;

    SaidHours(OpeningSentences opening) {
        this.opening = opening;
    }

    SentenceResult close(SaidWish wish) {
        Slots<?, ?> slots = wish.slots();
        LocalTime from = slots.from();
        LocalTime until = slots.until();
        List<Readings<LocalTime>> points = slots.points();
        if (Return.isSaid(slots) && slots.dayPlaces().size() > 1 && points.isEmpty() && from == null && until == null) {
            return leave(wish);
        }
        if (slots.areWindowsApart()
                || from == null && until == null && points.size() >= 2 && !slots.pointsAreARange()) {
            return dayPage(wish);
        }
        if (from == null && until == null && points.size() == 2) {
            from = points.getFirst().likeliest().orElse(null);
            until = points.getLast().likeliest().orElse(null);
        } else if (from == null && until == null && points.size() == 1 && slots.says(Turn.COMES)) {
            return startsAt(wish);
        } else if (from == null && until == null && points.size() == 1) {
            from = points.getFirst().likeliest().orElse(null);
            Duration length = slots.length();
            until = from == null || length == null ? null : from.plus(length);
        }
        if (until != null && from != null && !until.isAfter(from)) {
            until = null;
        }
        boolean bare = slots.from() == null && slots.until() == null && points.size() == 1;
        return bare && until == null && from != null && endsLater(wish, from)
                ? opened(wish, null, from)
                : closed(wish, from, until);
    }

    /** « Je ferme à 21h », on a day that ends at seven. */
    private static boolean endsLater(SaidWish wish, LocalTime end) {
        List<Range> usual = usual(wish);
        return wish.slots().says(Turn.CLOSES)
                && wish.slots().day().isSaid()
                && !usual.isEmpty()
                && end.isAfter(usual.getLast().to());
    }

    /** Where the hours of that day are changed one by one. */
    private static SentenceResult dayPage(SaidWish wish) {
        return new SentenceResult.Go(wish.slots()
                .day()
                .likeliest()
                .<Action>map(OpeningAction.Day::new)
                .orElseGet(OpeningAction.Open::new));
    }

    private SentenceResult closed(SaidWish wish, @Nullable LocalTime from, @Nullable LocalTime until) {
        Slots<?, ?> slots = wish.slots();
        List<LocalDate> days = slots.allDays();
        if (days.isEmpty() || days.getLast().isBefore(wish.today()) || isUnsure(slots)) {
            return new SentenceResult.Go(new OpeningAction.Open());
        }
        if (slots.isOpenEnded()) {
            // « À partir de lundi je finis à 16h » is no leave.
            return from == null && until == null ? leave(wish) : new SentenceResult.Go(new OpeningAction.Open());
        }
        Optional<Readings<List<LocalDate>>> apart = apart(wish);
        if (apart.isPresent()) {
            return opening.closeApart(wish.pro(), apart.get(), from, until);
        }
        boolean whole =
                days.size() == days.getFirst().datesUntil(days.getLast()).count() + 1;
        if (whole && !slots.areDaysApart()) {
            return opening.close(wish.pro(), slots.stretch(), from, until);
        }
        boolean near = !slots.areAlternatives()
                && days.getFirst().plusDays(Long.SIZE - 1L).isAfter(days.getLast());
        if (slots.areAlternatives() || !whole && !near) {
            return opening.close(
                    wish.pro(), new Readings<>(days.stream().map(Days::of).toList()), from, until);
        }
        return whole
                ? opening.close(
                        wish.pro(), new Readings<>(List.of(new Days(days.getFirst(), days.getLast()))), from, until)
                : opening.closeApart(wish.pro(), new Readings<>(List.of(days)), from, until);
    }

    /** « Mardi et jeudi », said on a Tuesday: today's or the next, which is asked. */
    private static Optional<Readings<List<LocalDate>>> apart(SaidWish wish) {
        Slots<?, ?> slots = wish.slots();
        if (!slots.areDaysApart() || !wish.isStraight() || slots.timePlaces().size() > 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(DaysApart.in(wish.reading().parts().text(), new ReferenceDay(wish.now(), false)))
                .filter(apart -> slots.dayPlaces().stream()
                        .allMatch(place -> place.span().overlaps(apart.span())))
                .map(apart -> new Readings<>(apart.meanings()));
    }

    SentenceResult leave(SaidWish wish) {
        List<LocalDate> days = wish.slots().allDays();
        if (days.isEmpty()
                || days.getLast().isBefore(wish.today())
                || wish.slots().isADayLeft()) {
            return new SentenceResult.Go(new LeaveAction.LeaveFrom(wish.today()));
        }
        if (wish.slots().isOpenEnded()) {
            return new SentenceResult.Go(new LeaveAction.LeaveFrom(days.getFirst()));
        }
        if (Return.isSaid(wish.slots())) {
            return new SentenceResult.Go(Return.daysBefore(wish.slots())
                    .<Action>map(leave -> new LeaveAction.PlanLeave(leave.first(), leave.last()))
                    .orElseGet(() -> new LeaveAction.LeaveFrom(Return.leaving(wish.slots()))));
        }
        boolean whole =
                days.size() == days.getFirst().datesUntil(days.getLast()).count() + 1;
        return whole
                ? new SentenceResult.Go(new LeaveAction.PlanLeave(days.getFirst(), days.getLast()))
                : closed(wish, null, null);
    }

    /** A day that nobody can place, or one that is to stay open: which are to be shut is asked. */
    private static boolean isUnsure(Slots<?, ?> slots) {
        return slots.isADayLeft() || slots.areDaysApart() && slots.says(Turn.STAYS_OPEN);
    }

    SentenceResult open(SaidWish said) {
        SaidWish wish = said.onTheDayOfItsHour();
        Slots<?, ?> slots = wish.slots();
        LocalTime from = slots.from();
        LocalTime until = slots.until();
        List<Readings<LocalTime>> points = slots.points();
        if (from == null && until == null && points.size() == 2) {
            from = points.getFirst().likeliest().orElse(null);
            until = points.getLast().likeliest().orElse(null);
        } else if (from == null && until == null && points.size() == 1) {
            from = points.getFirst().likeliest().orElse(null);
            until = endOfBreak(wish, from);
            from = until == null ? from : startOfBreak(wish, from);
        }
        return until == null && from != null && beginsLater(wish, from) ? startsAt(wish) : opened(wish, from, until);
    }

    /** « J’ouvre à 13h », on a day that begins at nine. */
    private static boolean beginsLater(SaidWish wish, LocalTime from) {
        List<Range> usual = usual(wish);
        return wish.slots().says(Turn.OPENS)
                && !wish.slots().says(Turn.RETURNS)
                && wish.slots().day().isSaid()
                && !usual.isEmpty()
                && from.isAfter(usual.getFirst().from())
                && from.isBefore(usual.getLast().to());
    }

    private SentenceResult opened(SaidWish wish, @Nullable LocalTime from, @Nullable LocalTime until) {
        Slots<?, ?> slots = wish.slots();
        if (!slots.stretch().isSaid()) {
            return new SentenceResult.Go(new OpeningAction.Open());
        }
        return opening.open(wish.pro(), slots.stretch(), from, until);
    }

    /** Closed from then on, or open longer, by the hours of that weekday. */
    SentenceResult endsAt(SaidWish said) {
        SaidWish wish = said.onTheDayOfItsHour();
        if (isAWindow(wish)) {
            return close(wish);
        }
        List<Range> usual = usual(wish);
        LocalTime end = point(wish);
        Duration length = wish.slots().length();
        if (end == null && length != null && !usual.isEmpty()) {
            LocalTime last = usual.getLast().to();
            end = wish.slots().says(Turn.SOONER)
                    ? last.minus(length)
                    : wish.slots().says(Turn.LATER) ? last.plus(length) : null;
        }
        if (end == null) {
            return close(wish);
        }
        return !usual.isEmpty() && end.isBefore(usual.getLast().to())
                ? closed(wish, end, null)
                : opened(wish, null, end);
    }

    /** Closed until then, or open sooner, by the hours of that weekday. */
    SentenceResult startsAt(SaidWish said) {
        SaidWish wish = said.onTheDayOfItsHour();
        if (isAWindow(wish)) {
            return close(wish);
        }
        List<Range> usual = usual(wish);
        LocalTime start = point(wish);
        Duration length = wish.slots().length();
        if (start == null && length != null && !usual.isEmpty()) {
            LocalTime first = usual.getFirst().from();
            start = wish.slots().says(Turn.LATER)
                    ? first.plus(length)
                    : wish.slots().says(Turn.SOONER) ? first.minus(length) : null;
        }
        if (start == null) {
            return close(wish);
        }
        return !usual.isEmpty() && start.isAfter(usual.getFirst().from())
                ? closed(wish, null, start)
                : opened(wish, start, null);
    }

    private static boolean isAWindow(SaidWish wish) {
        return wish.slots().from() != null && wish.slots().until() != null;
    }

    private static @Nullable LocalTime point(SaidWish wish) {
        Slots<?, ?> slots = wish.slots();
        List<LocalTime> said = new ArrayList<>();
        slots.points().stream().flatMap(time -> time.likeliest().stream()).forEach(said::add);
        if (said.isEmpty() && slots.from() != null) {
            said.add(slots.from());
        }
        if (said.isEmpty() && slots.until() != null) {
            said.add(slots.until());
        }
        return said.size() == 1 ? said.getFirst() : null;
    }

    /** « Pas de coupure à midi »: the whole break in which that hour lies. */
    private static @Nullable LocalTime startOfBreak(SaidWish wish, @Nullable LocalTime at) {
        return usual(wish).stream()
                .map(Range::to)
                .filter(end -> at != null && !end.isAfter(at))
                .reduce((_, last) -> last)
                .orElse(at);
    }

    private static @Nullable LocalTime endOfBreak(SaidWish wish, @Nullable LocalTime at) {
        boolean within = usual(wish).stream()
                .anyMatch(range -> at != null && !at.isBefore(range.from()) && at.isBefore(range.to()));
        boolean before =
                usual(wish).stream().anyMatch(range -> at != null && !range.to().isAfter(at));
        return within || !before
                ? null
                : usual(wish).stream()
                        .map(Range::from)
                        .filter(start -> at != null && start.isAfter(at))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Range> usual(SaidWish wish) {
        List<LocalDate> days = wish.slots().allDays();
        return days.isEmpty()
                ? List.of()
                : wish.pro().salon().hours().on(days.getFirst().getDayOfWeek());
    }
}
