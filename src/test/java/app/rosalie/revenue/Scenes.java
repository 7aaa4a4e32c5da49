package app.rosalie.revenue;

import app.rosalie.agenda.Status;
import app.rosalie.salon.OpeningHours;
import app.rosalie.salon.TreatmentId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A salon of which nothing was planned: what happened in it follows from one number alone. */
final class Scenes {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("America/Martinique"),
            ZoneId.of("Pacific/Noumea"));

    private static final List<OpeningHours> HOURS = List.of(
            OpeningHours.NONE,
            OpeningHours.parse("2=09:00-12:00,13:00-19:00;3=09:00-19:00;6=08:15-14:45"),
            OpeningHours.parse("1=18:00-00:00;4=10:30-20:15;7=06:00-13:00"));

    private final Random chance;
    private final Moments moments;
    private final long base;

    private Scenes(long seed) {
        this.chance = new Random(seed);
        this.moments = new Moments(chance, ZONES.get(chance.nextInt(ZONES.size())));
        // Far from the numbers that the house hands out.
        this.base = 1_000_000_000L + seed * 1_000;
    }

    /** The salon of a seed, and periods to ask it about. */
    record Drawn(Scene scene, List<Period> periods) {}

    static Drawn of(long seed) {
        return new Scenes(seed).draw();
    }

    private Drawn draw() {
        List<Scene.Treated> treatments = several(
                1, 5, id -> new Scene.Treated(id, "Soin " + id % 4, moments.any(List.of("Ongles", "Cils", "Visage"))));
        List<Scene.Known> clients = several(1, 7, id -> new Scene.Known(id, "Cliente " + id % 5));
        List<Scene.Visited> visits = several(0, 40, id -> visit(id, treatments, clients));
        Scene scene = new Scene(
                base,
                moments.theNow().getZone(),
                moments.any(HOURS),
                moments.theNow().toInstant(),
                treatments,
                clients,
                visits,
                payments(visits),
                goals(treatments),
                several(0, 3, this::closure));
        return new Drawn(
                scene, IntStream.range(0, 2).mapToObj(i -> moments.period()).toList());
    }

    private <T> List<T> several(int least, int below, LongFunction<T> one) {
        return LongStream.range(base, base + chance.nextInt(least, below))
                .mapToObj(one)
                .toList();
    }

    private Scene.Visited visit(long id, List<Scene.Treated> treatments, List<Scene.Known> clients) {
        Instant start = moments.ofVisit();
        Status status = chance.nextInt(3) > 0 ? Status.DONE : moments.any(List.of(Status.values()));
        return new Scene.Visited(
                id,
                moments.any(clients).id(),
                moments.any(treatments).id(),
                start,
                start.plus(Duration.ofMinutes(chance.nextInt(5, 240))),
                chance.nextInt(20_000),
                status,
                status == Status.CANCELLED && chance.nextBoolean());
    }

    private List<Scene.Paid> payments(List<Scene.Visited> visits) {
        List<Scene.Paid> payments = new ArrayList<>();
        for (int i = chance.nextInt(2 * visits.size() + 4); i > 0; i--) {
            long id = base + payments.size();
            payments.add(
                    visits.isEmpty() || chance.nextInt(8) == 0
                            ? voucher(id)
                            : payments.isEmpty() || chance.nextInt(5) > 0
                                    ? payment(id, moments.any(visits))
                                    : about(id, moments.any(payments)));
        }
        return payments;
    }

    private Scene.Paid voucher(long id) {
        return new Scene.Paid(id, null, null, null, base, cents(), PaymentKind.VOUCHER, money(), moments.ofPayment());
    }

    private Scene.Paid payment(long id, Scene.Visited visit) {
        PaymentKind kind =
                moments.any(List.of(PaymentKind.VISIT, PaymentKind.VISIT, PaymentKind.DEPOSIT, PaymentKind.TIP));
        boolean byVoucher = kind == PaymentKind.VISIT && chance.nextInt(5) == 0;
        return new Scene.Paid(
                id,
                visit.client(),
                visit.id(),
                null,
                byVoucher ? base : null,
                cents(),
                kind,
                byVoucher ? PaymentMethod.VOUCHER : money(),
                moments.ofPayment());
    }

    /** A refund of now, or a correction of then. */
    private Scene.Paid about(long id, Scene.Paid first) {
        boolean refund = chance.nextBoolean();
        return new Scene.Paid(
                id,
                first.client(),
                first.visit(),
                first.id(),
                first.voucher(),
                refund ? -cents() : chance.nextInt(-9_999, 9_999),
                refund ? refundOf(first.kind()) : first.kind(),
                refund ? money() : first.method(),
                refund ? moments.ofPayment() : first.at());
    }

    private static PaymentKind refundOf(PaymentKind kind) {
        return kind.isTip() ? PaymentKind.TIP_REFUND : PaymentKind.REFUND;
    }

    private PaymentMethod money() {
        return moments.any(PaymentMethod.ofMoney());
    }

    private long cents() {
        return chance.nextInt(4) == 0 ? chance.nextInt(1, 100) : chance.nextInt(1, 25_000);
    }

    private List<Scene.Wanted> goals(List<Scene.Treated> treatments) {
        Map<String, Scene.Wanted> goals = new LinkedHashMap<>();
        for (int i = chance.nextInt(6); i > 0; i--) {
            GoalScope scope = moments.any(List.of(
                    GoalScope.MONTH,
                    GoalScope.YEAR,
                    GoalScope.treatment(new TreatmentId(moments.any(treatments).id()))));
            LocalDate since = scope.term()
                    .of(moments.theNow().toLocalDate().plusMonths(chance.nextInt(-14, 3)))
                    .first();
            long cents = chance.nextInt(4) == 0 ? 0 : chance.nextInt(100, 900_000);
            goals.putIfAbsent(scope + " " + since, new Scene.Wanted(base + goals.size(), scope, since, cents));
        }
        return List.copyOf(goals.values());
    }

    private Scene.Shut closure(long id) {
        LocalDate first = moments.theNow().toLocalDate().plusDays(chance.nextInt(-40, 20));
        return new Scene.Shut(id, first, first.plusDays(chance.nextInt(12)));
    }
}
