package app.rosalie.demo;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.ClientIdentity;
import app.rosalie.clients.Clients;
import app.rosalie.demo.VisitRhythm.Planned;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.Goals;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.reviews.BroughtReview;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Money;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Trade;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.Treatments;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes « Studio Camille »: two years behind and three weeks ahead of the clock, the same at every first start of a day. */
@Component
class DemoSalon {
    private static final int DAYS_BEHIND = 365;
    private static final int DAYS_AHEAD = 21;
    private static final int LEFT_OPEN = 2;
    private static final int REQUESTS = 3;
    private static final int DEPOSITS_DUE = 2;
    private final Salons salons;
    private final Treatments treatments;
    private final Clients clients;
    private final BroughtVisits broughtVisits;
    private final Checkout checkout;
    private final Goals goals;
    private final Reviews reviews;
    private final Journal journal;
    private final InstantSource clock;
    private final JsonMapper json;

    DemoSalon(
            Salons salons,
            Treatments treatments,
            Clients clients,
            BroughtVisits broughtVisits,
            Checkout checkout,
            Goals goals,
            Reviews reviews,
            Journal journal,
            InstantSource clock,
            JsonMapper json) {
        this.salons = salons;
        this.treatments = treatments;
        this.clients = clients;
        this.broughtVisits = broughtVisits;
        this.checkout = checkout;
        this.goals = goals;
        this.reviews = reviews;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    /** Does nothing where the owner has a salon already. */
    @Transactional
    boolean writeFor(long ownerId) {
        if (salons.ownedBy(ownerId).isPresent()) {
            return false;
        }
        DemoScript script = DemoScript.read(json);
        RandomGenerator chance = new SplittableRandom(2026);
        Salon salon = found(ownerId, script);
        LocalDate today = salon.dayOf(clock.instant());
        List<ClientId> book = book(salon, script, today);
        VisitRhythm rhythm = new VisitRhythm(chance, book, sold(salon.id(), script));
        List<Planned> planned = rhythm.between(salon, today.minusDays(DAYS_BEHIND), today, today.plusDays(DAYS_AHEAD));
        List<BroughtVisit> visits = lived(planned, chance);
        List<AppointmentId> ids = broughtVisits.add(salon.id(), visits);
        checkout.bring(salon.id(), payments(visits, ids, chance));
        reviews.bring(salon.id(), opinions(script, visits, ids, chance));
        writeFirstYear(salon, script, book, today);
        // She did none of this herself.
        journal.clear(salon.id());
        return true;
    }

    /** The year before, when the salon was young and two in three of today's clients came: what figures are compared with. */
    private void writeFirstYear(Salon salon, DemoScript script, List<ClientId> book, LocalDate today) {
        RandomGenerator chance = new SplittableRandom(2025);
        List<ClientId> first = book.subList(0, 2 * book.size() / 3);
        VisitRhythm rhythm = new VisitRhythm(chance, first, weighed(treatments.offered(salon.id()), script));
        LocalDate opened = today.minusDays(2 * DAYS_BEHIND);
        List<BroughtVisit> visits = rhythm.between(salon, opened, today, today.minusDays(DAYS_BEHIND)).stream()
                .map(visit -> over(visit, outcome(chance)))
                .toList();
        List<AppointmentId> ids = broughtVisits.add(salon.id(), visits);
        checkout.bring(salon.id(), payments(visits, ids, chance));
    }

    private static BroughtVisit over(Planned visit, Status status) {
        PaymentState payment = status == Status.DONE ? PaymentState.PAID : PaymentState.NOTHING_DUE;
        Instant written = visit.start().minus(Duration.ofDays(7));
        return new BroughtVisit(visit.clientId(), visit.treatment(), visit.start(), status, payment, written);
    }

    private Salon found(long ownerId, DemoScript script) {
        Salon salon = salons.found(ownerId, script.owner(), script.salon());
        salons.trade(salon.id(), Trade.HAIR);
        salons.move(salon.id(), script.city());
        salons.open(salon.id(), hours(script));
        salons.finishSetUp(salon.id());
        YearMonth month = YearMonth.from(salon.dayOf(clock.instant()));
        goals.set(salon.id(), month.minusYears(1), Money.euros(script.goalEuros()));
        return salon;
    }

    private static OpeningHours hours(DemoScript script) {
        Map<DayOfWeek, List<OpeningHours.Range>> ranges = new EnumMap<>(DayOfWeek.class);
        script.hours()
                .forEach((day, open) ->
                        ranges.put(day, open.stream().map(DemoSalon::range).toList()));
        return new OpeningHours(ranges);
    }

    private static OpeningHours.Range range(String text) {
        return new OpeningHours.Range(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
    }

    /** Each treatment as often as it weighs. */
    private List<Treatment> sold(SalonId salon, DemoScript script) {
        List<Treatment> offered = new ArrayList<>();
        for (DemoScript.Sold item : script.treatments()) {
            Treatment.Offer offer = new Treatment.Offer(
                    item.name(), item.category(), Money.euros(item.euros()), Duration.ofMinutes(item.minutes()));
            offered.add(treatments.add(salon, offer).treatment());
        }
        return weighed(offered, script);
    }

    private static List<Treatment> weighed(List<Treatment> offered, DemoScript script) {
        List<Treatment> weighed = new ArrayList<>();
        for (int i = 0; i < offered.size(); i++) {
            weighed.addAll(Collections.nCopies(script.treatments().get(i).weight(), offered.get(i)));
        }
        return weighed;
    }

    private List<ClientId> book(Salon salon, DemoScript script, LocalDate today) {
        Instant since =
                today.minusDays(2 * DAYS_BEHIND).atStartOfDay(salon.zone()).toInstant();
        List<ClientId> book = new ArrayList<>();
        for (String name : script.clients()) {
            String phone = "+3363998%04d".formatted(1000 + 137 * book.size());
            book.add(clients.add(salon.id(), new ClientIdentity(name, phone), since)
                    .id());
        }
        return book;
    }

    /** What became of each: what is past is done, but for a few; what is ahead is agreed, but for a few. */
    private List<BroughtVisit> lived(List<Planned> planned, RandomGenerator chance) {
        Instant now = clock.instant();
        long past = planned.stream().filter(visit -> visit.end().isBefore(now)).count();
        List<BroughtVisit> lived = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Planned visit = planned.get(i);
            boolean over = i < past;
            Status status =
                    over ? (i >= past - LEFT_OPEN ? Status.CONFIRMED : outcome(chance)) : ahead(visit, now, i - past);
            PaymentState payment = status == Status.DONE
                    ? PaymentState.PAID
                    : !over && deposit(visit, now, i - past) ? PaymentState.DEPOSIT_DUE : PaymentState.NOTHING_DUE;
            Instant written = visit.start().minus(Duration.ofDays(1 + chance.nextInt(20)));
            lived.add(new BroughtVisit(
                    visit.clientId(),
                    visit.treatment(),
                    visit.start(),
                    status,
                    payment,
                    written.isAfter(now) ? now : written));
        }
        return lived;
    }

    private static Status outcome(RandomGenerator chance) {
        int drawn = chance.nextInt(100);
        return drawn < 3 ? Status.NO_SHOW : drawn < 8 ? Status.CANCELLED : Status.DONE;
    }

    /** From the day after tomorrow on, every second visit is still a request, until there are enough. */
    private static Status ahead(Planned visit, Instant now, long place) {
        boolean soon = visit.start().isBefore(now.plus(Duration.ofHours(3)));
        return !soon && place % 3 == 1 && place < 3 * REQUESTS ? Status.REQUESTED : Status.CONFIRMED;
    }

    private static boolean deposit(Planned visit, Instant now, long place) {
        boolean soon = visit.start().isBefore(now.plus(Duration.ofHours(3)));
        return !soon && place % 3 == 2 && place < 3 * (DEPOSITS_DUE + 1);
    }

    private static List<Checkout.Brought> payments(
            List<BroughtVisit> visits, List<AppointmentId> ids, RandomGenerator chance) {
        List<Checkout.Brought> payments = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            BroughtVisit visit = visits.get(i);
            if (visit.status() == Status.DONE) {
                Instant end = visit.start().plus(visit.treatment().length());
                PaymentMethod method = chance.nextInt(10) < 7 ? PaymentMethod.CARD : PaymentMethod.CASH;
                payments.add(new Checkout.Brought(
                        visit.clientId(), ids.get(i), visit.treatment().price(), PaymentKind.VISIT, method, end));
                if (chance.nextInt(12) == 0) {
                    Money tip = Money.euros(2 + chance.nextInt(4));
                    payments.add(new Checkout.Brought(
                            visit.clientId(), ids.get(i), tip, PaymentKind.TIP, PaymentMethod.CASH, end));
                }
            }
        }
        return payments;
    }

    /** Every twenty-fourth client or so leaves a review the day after; the last two wait for an answer. */
    private List<BroughtReview> opinions(
            DemoScript script, List<BroughtVisit> visits, List<AppointmentId> ids, RandomGenerator chance) {
        List<BroughtReview> opinions = new ArrayList<>();
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        for (int i = 0; i < visits.size(); i++) {
            BroughtVisit visit = visits.get(i);
            boolean left =
                    visit.status() == Status.DONE && visit.start().isBefore(yesterday) && chance.nextInt(24) == 0;
            if (left) {
                int drawn = chance.nextInt(20);
                int stars = drawn < 17 ? 5 : drawn < 19 ? 4 : chance.nextBoolean() ? 3 : 2;
                List<String> said = script.reviews().getOrDefault(stars, List.of(""));
                opinions.add(new BroughtReview(
                        visit.clientId(),
                        ids.get(i),
                        stars,
                        said.get(chance.nextInt(said.size())),
                        visit.start().plus(Duration.ofDays(1)),
                        script.answer()));
            }
        }
        for (int i = Math.max(0, opinions.size() - 2); i < opinions.size(); i++) {
            BroughtReview last = opinions.get(i);
            opinions.set(
                    i,
                    new BroughtReview(
                            last.clientId(), last.appointmentId(), last.stars(), last.words(), last.at(), null));
        }
        return opinions;
    }
}
