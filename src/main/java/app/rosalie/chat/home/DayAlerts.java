package app.rosalie.chat.home;

import app.rosalie.agenda.Status;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.alerts.Alert;
import app.rosalie.alerts.AlertKind;
import app.rosalie.alerts.UnaskedVisits;
import app.rosalie.alerts.UnreachedVisits;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.action.AgendaAction;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientMessagesAction;
import app.rosalie.chat.action.ReviewRequestsAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.kit.visit.BatchButtons;
import app.rosalie.chat.room.AlertTeller;
import app.rosalie.chat.room.MorningNote;
import app.rosalie.revenue.BatchCheckout.Batch;
import app.rosalie.revenue.Performance;
import app.rosalie.revenue.Period;
import app.rosalie.salon.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the day will bring, in the morning; how it was and what is left to close out, in the evening. */
@Component
class DayAlerts implements AlertTeller {

    private static final int CLOSE_OUTS_SHOWN = 6;

    private final DayOverview overview;
    private final Visits visits;
    private final UnreachedVisits unreached;
    private final UnaskedVisits unasked;
    private final Performance performance;
    private final List<MorningNote> notes;
    private final BatchButtons batch;
    private final InstantSource clock;

    DayAlerts(
            DayOverview overview,
            Visits visits,
            UnreachedVisits unreached,
            UnaskedVisits unasked,
            Performance performance,
            List<MorningNote> notes,
            BatchButtons batch,
            InstantSource clock) {
        this.overview = overview;
        this.visits = visits;
        this.unreached = unreached;
        this.unasked = unasked;
        this.performance = performance;
        this.notes = notes;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public Set<AlertKind> kinds() {
        return EnumSet.of(AlertKind.MORNING, AlertKind.EVENING);
    }

    @Override
    public Optional<Page> page(Pro pro, Alert alert) {
        LocalDate today = pro.dayOf(clock.instant());
        if (alert.subject() != today.toEpochDay()) {
            return Optional.empty();
        }
        return alert.kind() == AlertKind.MORNING ? Optional.of(morning(pro, today)) : evening(pro, today);
    }

    /** They stand alone. */
    @Override
    public Optional<String> line(Pro pro, Alert alert) {
        return Optional.empty();
    }

    private Page morning(Pro pro, LocalDate today) {
        Page page = Page.below(pro.voice(), HomePhrase.MORNING_CRUMB)
                .say(HomePhrase.MORNING, pro.salon().ownerName(), today);
        page.rows(2, overview.add(pro, page).tasks());
        notes.forEach(note -> note.add(pro, today, page));
        LocalDate tomorrow = today.plusDays(1);
        int reminders = unreached.on(pro.salon(), tomorrow).size();
        if (reminders > 0) {
            page.row(pro.button(HomePhrase.REMINDERS, new ClientMessagesAction.Reminders(tomorrow), reminders));
        }
        return page.row(
                pro.button(HomePhrase.TODAY, new AgendaAction.Today()).main(),
                pro.button(HomePhrase.BOOK, new BookingAction.Start()));
    }

    /** A day on which nobody came, and nothing is left of others, is no news. */
    private Optional<Page> evening(Pro pro, LocalDate today) {
        List<Visit> active = active(pro, today);
        List<Visit> open = visits.toCloseOut(pro.salonId(), CLOSE_OUTS_SHOWN);
        if (active.isEmpty() && open.isEmpty()) {
            return Optional.empty();
        }
        Page page = Page.below(pro.voice(), HomePhrase.EVENING_CRUMB).say(HomePhrase.EVENING, today);
        page.gap().say(HomePhrase.EVENING_DAY, done(active), taken(pro, today));
        page.say(HomePhrase.EVENING_LEFT, visits.waiting(pro.salonId()).toCloseOut());
        tomorrow(pro, page, today.plusDays(1));
        int toAsk = unasked.on(pro.salon(), today).size();
        if (toAsk > 0) {
            page.say(HomePhrase.EVENING_REVIEWS, toAsk)
                    .row(pro.button(HomePhrase.EVENING_ASK_REVIEWS, new ReviewRequestsAction.Open(today)));
        }
        Optional<Batch> all = batch.waiting(pro);
        if (all.isPresent()) {
            Button exception = pro.button(HomePhrase.EVENING_EXCEPTION, new AgendaAction.ToCloseOut());
            return Optional.of(page.rows(1, BatchButtons.of(pro, all.get())).row(exception));
        }
        return Optional.of(page.rows(
                1,
                open,
                visit -> pro.button(
                        HomePhrase.EVENING_CLOSE_OUT,
                        new VisitAction.Visit(visit.id()),
                        pro.voice().shortDay(pro.dayOf(visit.start())),
                        pro.timeOf(visit.start()),
                        visit.clientName(),
                        visit.price())));
    }

    private static long done(List<Visit> visits) {
        return visits.stream().filter(visit -> visit.status() == Status.DONE).count();
    }

    private Money taken(Pro pro, LocalDate today) {
        return performance.taken(pro.salon(), Period.of(Period.Kind.DAY, today)).total();
    }

    private void tomorrow(Pro pro, Page page, LocalDate day) {
        List<Visit> first = active(pro, day);
        if (first.isEmpty()) {
            page.say(HomePhrase.EVENING_NOBODY_TOMORROW);
        } else {
            page.say(
                    HomePhrase.EVENING_TOMORROW,
                    first.size(),
                    pro.timeOf(first.getFirst().start()));
        }
    }

    private List<Visit> active(Pro pro, LocalDate day) {
        return visits.day(pro.salon(), day).stream()
                .filter(visit -> visit.status().isActive())
                .toList();
    }
}
