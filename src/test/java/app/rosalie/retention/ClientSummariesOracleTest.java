package app.rosalie.retention;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.OnBothDatabases;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.BroughtVisits;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.Checkout;
import app.rosalie.revenue.Checkout.Brought;
import app.rosalie.revenue.Debt;
import app.rosalie.revenue.DebtOrder;
import app.rosalie.revenue.DebtTotal;
import app.rosalie.revenue.Debts;
import app.rosalie.revenue.PaymentKind;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.salon.Money;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Salons made by chance: what is said of each client, and the tab, are compared with plain counting. A failure tells the seed. */
@OnBothDatabases
class ClientSummariesOracleTest {

    private static final int SALONS = 100;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final Instant NOW = Studio.at("2026-03-03T12:00");

    private final House house;
    private final Database database;

    ClientSummariesOracleTest(Database database) {
        this.database = database;
        this.house = House.on(database);
    }

    private record Visited(ClientId client, Instant start, Status status, boolean owing, long price) {
        private LocalDate day() {
            return start.atZone(PARIS).toLocalDate();
        }
    }

    private record Paid(ClientId client, int visit, long cents, PaymentKind kind, Instant at) {}

    @Test
    void sayWhatPlainCountingGives() {
        for (int number = 0; number < SALONS; number++) {
            new Play(2L * number + database.ordinal(), number % 5 == 0).play();
        }
    }

    private final class Play {
        private final long seed;
        private final Random chance;
        private final boolean big;
        private final List<ClientId> clients = new ArrayList<>();
        private final List<Visited> visits = new ArrayList<>();
        private final List<Paid> payments = new ArrayList<>();

        private Play(long seed, boolean big) {
            this.seed = seed;
            this.chance = new Random(seed);
            this.big = big;
        }

        private void play() {
            Studio studio = Studio.open(house);
            Treatment gel = studio.gel();
            Treatment care = studio.sells("Soin", 30, 30);
            int count = big ? 18 + chance.nextInt(20) : 1 + chance.nextInt(6);
            for (int number = 0; number < count; number++) {
                Client client = studio.knows("Cliente " + (char) ('A' + number / 26) + (char) ('a' + number % 26));
                clients.add(client.id());
                comes(client.id());
            }
            write(studio, gel, care);
            studio.isNow("2026-03-03T12:00");
            compare(studio.salon());
        }

        /** At her own pace, with irregularities, until she stops coming. */
        private void comes(ClientId client) {
            int times = chance.nextInt(10);
            int pace = 7 + chance.nextInt(90);
            Instant start =
                    NOW.minus(Duration.ofDays(chance.nextInt(500))).minus(Duration.ofMinutes(chance.nextInt(1_440)));
            for (int time = 0; time < times; time++) {
                boolean past = start.isBefore(NOW);
                Status status = past ? past() : chance.nextInt(4) == 0 ? Status.CANCELLED : Status.CONFIRMED;
                boolean owing = status == Status.DONE && chance.nextInt(4) == 0;
                visits.add(new Visited(client, start, status, owing, chance.nextBoolean() ? 4_500 : 3_000));
                pays(visits.size() - 1);
                start = start.plus(Duration.ofDays(chance.nextInt(5) == 0 ? 0 : 1 + chance.nextInt(2 * pace)));
            }
        }

        private Status past() {
            return switch (chance.nextInt(10)) {
                case 0 -> Status.NO_SHOW;
                case 1 -> Status.CANCELLED;
                case 2 -> Status.CONFIRMED;
                default -> Status.DONE;
            };
        }

        private void pays(int number) {
            Visited visit = visits.get(number);
            if (visit.status() != Status.DONE) {
                return;
            }
            Instant at = visit.start().plus(Duration.ofHours(1));
            long cents = visit.owing() ? 100L * chance.nextInt(20) : visit.price();
            if (cents > 0) {
                payments.add(new Paid(visit.client(), number, cents, PaymentKind.VISIT, at));
            }
            if (chance.nextInt(5) == 0) {
                payments.add(new Paid(visit.client(), number, 500, PaymentKind.TIP, at));
            }
        }

        private void write(Studio studio, Treatment gel, Treatment care) {
            List<AppointmentId> ids = house.the(BroughtVisits.class)
                    .add(
                            studio.id(),
                            visits.stream()
                                    .map(visit -> new BroughtVisit(
                                            visit.client(),
                                            visit.price() == gel.price().cents() ? gel : care,
                                            visit.start(),
                                            visit.status(),
                                            visit.owing() ? PaymentState.BALANCE_DUE : PaymentState.NOTHING_DUE,
                                            visit.start().minus(Duration.ofDays(1))))
                                    .toList());
            house.the(Checkout.class)
                    .bring(
                            studio.id(),
                            payments.stream()
                                    .map(paid -> new Brought(
                                            paid.client(),
                                            ids.get(paid.visit()),
                                            new Money(paid.cents()),
                                            paid.kind(),
                                            PaymentMethod.CARD,
                                            paid.at()))
                                    .toList());
        }

        private void compare(Salon salon) {
            ClientSummaries summaries = house.the(ClientSummaries.class);
            Map<ClientId, Long> received = received(TODAY);
            for (ClientId client : clients) {
                ClientSummary said = summaries.of(salon, client);
                List<LocalDate> done = done(client);
                Integer rhythm = rhythm(done, TODAY);
                Instant next = next(client);
                assertThat(said.done()).as(where(client)).isEqualTo(done.size());
                assertThat(said.missed()).as(where(client)).isEqualTo(missed(client));
                assertThat(said.received().cents()).as(where(client)).isEqualTo(received.getOrDefault(client, 0L));
                assertThat(said.owed().cents()).as(where(client)).isEqualTo(owed(client));
                assertThat(said.last().orElse(null))
                        .as(where(client))
                        .isEqualTo(done.isEmpty() ? null : done.getLast());
                assertThat(said.next().orElse(null)).as(where(client)).isEqualTo(next);
                assertThat(said.rhythm().map(one -> one.days()).orElse(null))
                        .as(where(client))
                        .isEqualTo(rhythm);
                assertThat(said.segment().orElse(null))
                        .as(where(client))
                        .isEqualTo(segment(done, next != null, received.getOrDefault(client, 0L), received, TODAY));
            }
            compareTab(salon);
            compareSegments(salon);
        }

        private void compareSegments(Salon salon) {
            Segments segments = house.the(Segments.class);
            Map<Segment, List<ClientId>> now = segments(TODAY);
            Map<Segment, List<ClientId>> before = segments(TODAY.minusMonths(1));
            Map<Segment, Segments.Count> counts = segments.counts(salon);
            for (Segment segment : Segment.values()) {
                List<Segments.Member> members = segments.members(salon, segment);
                assertThat(members.stream().map(Segments.Member::client))
                        .as("seed %s, %s", seed, segment)
                        .containsExactlyInAnyOrderElementsOf(now.getOrDefault(segment, List.of()));
                assertThat(members)
                        .isSortedAccordingTo(Comparator.comparing(Segments.Member::received)
                                .reversed()
                                .thenComparing(Segments.Member::name));
                assertThat(counts.get(segment))
                        .as("seed %s, %s", seed, segment)
                        .isEqualTo(new Segments.Count(
                                members.size(),
                                before.getOrDefault(segment, List.of()).size()));
            }
        }

        /** As of a day's end: what came later was ahead of her then. */
        private Map<Segment, List<ClientId>> segments(LocalDate day) {
            Map<ClientId, Long> received = received(day);
            Map<Segment, List<ClientId>> segments = new TreeMap<>();
            for (ClientId client : clients) {
                List<LocalDate> ever = done(client);
                List<LocalDate> done =
                        ever.stream().filter(one -> !one.isAfter(day)).toList();
                boolean ahead = next(client) != null || done.size() < ever.size();
                Segment segment = segment(done, ahead, received.getOrDefault(client, 0L), received, day);
                if (segment != null) {
                    segments.computeIfAbsent(segment, _ -> new ArrayList<>()).add(client);
                }
                Integer rhythm = rhythm(done, day);
                if (rhythm != null && !ahead && segment != Segment.INACTIVE) {
                    long days = ChronoUnit.DAYS.between(done.getLast(), day);
                    if (days > 1.5 * rhythm && days > rhythm + 7) {
                        segments.computeIfAbsent(Segment.AT_RISK, _ -> new ArrayList<>())
                                .add(client);
                    }
                }
            }
            return segments;
        }

        private void compareTab(Salon salon) {
            Debts debts = house.the(Debts.class);
            List<Debt> all = debts.all(salon.id(), DebtOrder.BIGGEST, 0, 100);
            Map<ClientId, Long> owing = new TreeMap<>();
            clients.stream().filter(client -> owed(client) > 0).forEach(client -> owing.put(client, owed(client)));
            assertThat(all.stream().map(Debt::client))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(owing.keySet());
            assertThat(all).allSatisfy(debt -> {
                assertThat(debt.owed().cents()).isEqualTo(owing.get(debt.client()));
                assertThat(debt.since()).isEqualTo(since(debt.client()));
            });
            assertThat(all).isSortedAccordingTo(Comparator.comparing(Debt::owed).reversed());
            assertThat(debts.all(salon.id(), DebtOrder.OLDEST, 0, 100))
                    .isSortedAccordingTo(Comparator.comparing(Debt::since));
            assertThat(debts.total(salon.id()))
                    .isEqualTo(new DebtTotal(
                            owing.size(),
                            new Money(owing.values().stream()
                                    .mapToLong(cents -> cents)
                                    .sum())));
        }

        private String where(ClientId client) {
            return "seed %s, %s".formatted(seed, client);
        }

        private List<LocalDate> done(ClientId client) {
            return visits.stream()
                    .filter(visit -> visit.client().equals(client) && visit.status() == Status.DONE)
                    .map(Visited::day)
                    .sorted()
                    .toList();
        }

        private long missed(ClientId client) {
            return visits.stream()
                    .filter(visit -> visit.client().equals(client) && visit.status() == Status.NO_SHOW)
                    .count();
        }

        private @Nullable Instant next(ClientId client) {
            return visits.stream()
                    .filter(visit -> visit.client().equals(client) && visit.status() == Status.CONFIRMED)
                    .map(Visited::start)
                    .filter(NOW::isBefore)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Map<ClientId, Long> received(LocalDate today) {
            Map<ClientId, Long> received = new TreeMap<>();
            payments.stream()
                    .filter(paid -> paid.kind() == PaymentKind.VISIT)
                    .filter(paid -> !paid.at()
                                    .atZone(PARIS)
                                    .toLocalDate()
                                    .isBefore(today.minusYears(1).plusDays(1))
                            && !paid.at().atZone(PARIS).toLocalDate().isAfter(today))
                    .forEach(paid -> received.merge(paid.client(), paid.cents(), Long::sum));
            return received;
        }

        private long left(int number) {
            long paid = payments.stream()
                    .filter(one -> one.visit() == number && one.kind() == PaymentKind.VISIT)
                    .mapToLong(Paid::cents)
                    .sum();
            Visited visit = visits.get(number);
            return visit.owing() ? Math.max(0, visit.price() - paid) : 0;
        }

        private long owed(ClientId client) {
            long owed = 0;
            for (int number = 0; number < visits.size(); number++) {
                owed += visits.get(number).client().equals(client) ? left(number) : 0;
            }
            return owed;
        }

        private @Nullable Instant since(ClientId client) {
            Instant since = null;
            for (int number = 0; number < visits.size(); number++) {
                Visited visit = visits.get(number);
                boolean hers = visit.client().equals(client) && left(number) > 0;
                since = hers && (since == null || visit.start().isBefore(since)) ? visit.start() : since;
            }
            return since;
        }

        private @Nullable Integer rhythm(List<LocalDate> done, LocalDate today) {
            List<LocalDate> days = done.stream()
                    .filter(day -> !day.isBefore(today.minusMonths(15)))
                    .distinct()
                    .toList();
            if (days.size() < 3) {
                return null;
            }
            List<Long> gaps = new ArrayList<>();
            for (int i = 1; i < days.size(); i++) {
                gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
            }
            gaps.sort(Comparator.naturalOrder());
            return Math.toIntExact(gaps.get(gaps.size() / 2));
        }

        private @Nullable Segment segment(
                List<LocalDate> done, boolean ahead, long hers, Map<ClientId, Long> received, LocalDate today) {
            if (done.isEmpty()) {
                return null;
            }
            Integer rhythm = rhythm(done, today);
            long days = ChronoUnit.DAYS.between(done.getLast(), today);
            boolean gone = rhythm == null ? done.getLast().isBefore(today.minusMonths(6)) : days > 2L * rhythm;
            if (gone && !ahead) {
                return Segment.INACTIVE;
            }
            long lately = done.stream()
                    .filter(day -> !day.isBefore(today.minusYears(1).plusDays(1)))
                    .count();
            List<Long> most = received.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(received.size() / 10)
                    .toList();
            if (lately >= 3 && received.size() >= 20 && hers >= most.getLast()) {
                return Segment.VIP;
            }
            if (lately >= 4) {
                return Segment.LOYAL;
            }
            return done.size() == 1 && days < 60 ? Segment.NEW : null;
        }
    }
}
