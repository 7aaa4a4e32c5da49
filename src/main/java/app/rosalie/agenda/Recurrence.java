package app.rosalie.agenda;

import app.rosalie.agenda.Occurrence.Choice;
import app.rosalie.agenda.opening.TimeSpan;
import app.rosalie.agenda.price.VisitPrice;
import app.rosalie.agenda.price.VisitPrices;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.selection.Selection;
import app.rosalie.salon.selection.Selections;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books a visit again as a {@link RecurrenceRule} says, each date checked beforehand. All that is booked at once is one group in the journal;
 * what becomes of it later is for its {@link Series}.
 */
@Component
@Transactional
public class Recurrence {
    public static final int MOST_TIMES = 26;
    private final AppointmentRows rows;
    private final AppointmentLog log;
    private final Visits visits;
    private final RecurrenceDates recurrenceDates;
    private final Salons salons;
    private final Selections selections;
    private final VisitPrices prices;
    private final InstantSource clock;

    Recurrence(
            AppointmentRows rows,
            AppointmentLog log,
            Visits visits,
            RecurrenceDates recurrenceDates,
            Salons salons,
            Selections selections,
            VisitPrices prices,
            InstantSource clock) {
        this.rows = rows;
        this.log = log;
        this.visits = visits;
        this.recurrenceDates = recurrenceDates;
        this.salons = salons;
        this.selections = selections;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * Checks the next {@code times} dates of a visit that comes again by that rule, at the same time of day; the times are cut to
     * what is allowed.
     */
    @Transactional(readOnly = true)
    public List<Occurrence> plan(Salon salon, Visit visit, RecurrenceRule rule, int times) {
        return recurrenceDates.of(salon, visit, rule, Math.clamp(times, 1, MOST_TIMES));
    }

    /** How a repetition went. */
    public sealed interface Repeated {
        /** @param entry the journal entry that takes all of them back */
        record Booked(List<Visit> visits, JournalEntryId entry) implements Repeated {}

        /** None of the dates was chosen, or free. */
        record Nothing() implements Repeated {}

        record Unknown() implements Repeated {}
    }

    /**
     * Books the chosen dates of a plan that is made anew, so that what was taken since is seen; a choice missing means if free.
     * Only what is agreed or done comes again.
     */
    public Repeated repeat(
            SalonId id, AppointmentId appointment, RecurrenceRule rule, int times, List<Choice> choices) {
        Salon salon = salons.lock(id);
        Optional<Visit> visit = visits.visit(id, appointment)
                .filter(it -> it.possible(clock.instant()).contains(VisitAct.REPEAT));
        if (visit.isEmpty()) {
            return new Repeated.Unknown();
        }
        Appointment first =
                rows.findByIdAndSalonId(appointment.value(), id.value()).orElseThrow();
        List<Appointment> chosen = chosen(salon, first, plan(salon, visit.get(), rule, times), choices);
        selections
                .find(id, first.selection())
                .filter(same -> first.isReduced() || same.price().equals(first.listPrice()))
                .ifPresent(same -> price(salon, visit.get().clientId(), same, chosen));
        return written(id, chosen);
    }

    private List<Appointment> chosen(Salon salon, Appointment first, List<Occurrence> plan, List<Choice> choices) {
        List<Appointment> chosen = new ArrayList<>();
        for (int turn = 0; turn < plan.size(); turn++) {
            Occurrence date = plan.get(turn);
            Choice choice = turn < choices.size() ? choices.get(turn) : Choice.IF_FREE;
            boolean forced = choice == Choice.FORCE && !date.with().isEmpty();
            date.planned(choice).ifPresent(start -> chosen.add(again(salon, first, start, forced)));
        }
        return chosen;
    }

    /** Each by the promotions of its own day; a price that was agreed for once goes on as it is. */
    private void price(Salon salon, ClientId client, Selection booked, List<Appointment> chosen) {
        List<LocalDateTime> starts = chosen.stream()
                .map(next -> next.state().span().start().atZone(salon.zone()).toLocalDateTime())
                .toList();
        List<VisitPrice> each = prices.of(salon, client, booked, starts);
        for (int at = 0; at < chosen.size(); at++) {
            chosen.get(at).isPricedAs(each.get(at));
        }
    }

    private Appointment again(Salon salon, Appointment first, LocalDateTime start, boolean forced) {
        TimeSpan span = TimeSpan.of(
                start.atZone(salon.zone()).toInstant(), first.state().span().length());
        AppointmentState agreed = AppointmentState.first(Status.CONFIRMED, PaymentState.NOTHING_DUE, span, forced);
        first.comesAgain();
        return first.again(agreed, clock.instant());
    }

    private Repeated written(SalonId salon, List<Appointment> chosen) {
        if (chosen.isEmpty()) {
            return new Repeated.Nothing();
        }
        JournalEntryId entry = log.add(salon, chosen.getFirst(), AppointmentVerb.REPEATED);
        chosen.stream().skip(1).forEach(next -> log.join(salon, entry, next, AppointmentVerb.REPEATED));
        return new Repeated.Booked(
                visits.visits(salon, chosen.stream().map(Appointment::id).toList()), entry);
    }
}
