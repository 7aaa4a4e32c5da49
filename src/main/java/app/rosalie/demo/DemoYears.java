package app.rosalie.demo;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.clients.ClientId;
import app.rosalie.demo.VisitRhythm.Planned;
import app.rosalie.revenue.Checkout;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Writes the visits of the two years with what was paid for them and said of them. */
@Component
class DemoYears {

    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_AHEAD = 21;

    private final BroughtVisits visits;
    private final Checkout checkout;
    private final Reviews reviews;
    private final InstantSource clock;

    DemoYears(BroughtVisits visits, Checkout checkout, Reviews reviews, InstantSource clock) {
        this.visits = visits;
        this.checkout = checkout;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The first day of a salon whose clock shows this one. */
    static LocalDate opened(LocalDate today) {
        return today.minusDays(2 * DAYS_A_YEAR);
    }

    /** @param weighed each treatment as often as it weighs */
    void writeThisYear(Salon salon, List<ClientId> clients, List<Treatment> weighed, DemoScript script) {
        RandomGenerator chance = new SplittableRandom(2026);
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        List<Planned> planned = new VisitRhythm(chance, clients, weighed)
                .between(salon, today.minusDays(DAYS_A_YEAR), today, today.plusDays(DAYS_AHEAD));
        List<WrittenVisit> written = write(salon, new VisitFates(chance, now).aroundNow(planned));
        checkout.bring(salon.id(), VisitPayments.of(written, chance));
        reviews.bring(salon.id(), new VisitReviews(script, chance).of(written, now));
    }

    /** The year before, when the salon was young and two in three of today's clients came: what figures are compared with. */
    void writeFirstYear(Salon salon, List<ClientId> clients, List<Treatment> weighed) {
        RandomGenerator chance = new SplittableRandom(2025);
        Instant now = clock.instant();
        LocalDate today = salon.dayOf(now);
        List<Planned> planned = new VisitRhythm(chance, clients.subList(0, 2 * clients.size() / 3), weighed)
                .between(salon, opened(today), today, today.minusDays(DAYS_A_YEAR));
        List<WrittenVisit> written = write(salon, new VisitFates(chance, now).longAgo(planned));
        checkout.bring(salon.id(), VisitPayments.of(written, chance));
    }

    private List<WrittenVisit> write(Salon salon, List<BroughtVisit> brought) {
        List<AppointmentId> ids = visits.add(salon.id(), brought);
        List<WrittenVisit> written = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            written.add(new WrittenVisit(ids.get(i), brought.get(i)));
        }
        return written;
    }
}
