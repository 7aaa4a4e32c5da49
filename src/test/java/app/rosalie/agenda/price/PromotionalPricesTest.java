package app.rosalie.agenda.price;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.OnBothDatabases;
import app.rosalie.SalonTest;
import app.rosalie.Studio;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.BookingOutcome;
import app.rosalie.agenda.BookingRequest;
import app.rosalie.agenda.Bookings;
import app.rosalie.agenda.Party;
import app.rosalie.agenda.VisitLifecycle;
import app.rosalie.agenda.promotion.PromotionVisits;
import app.rosalie.clients.Client;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import app.rosalie.salon.promotion.Occasions;
import app.rosalie.salon.promotion.Promotion;
import app.rosalie.salon.promotion.PromotionId;
import app.rosalie.salon.promotion.Promotions;
import app.rosalie.salon.promotion.Reduction;
import app.rosalie.salon.promotion.Scope;
import app.rosalie.salon.promotion.StruckPrice;
import app.rosalie.salon.promotion.StruckPrices;
import app.rosalie.salon.promotion.Terms;
import app.rosalie.salon.selection.OptionId;
import app.rosalie.salon.selection.SelectionId;
import app.rosalie.salon.selection.Selections;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class PromotionalPricesTest extends SalonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final Promotions promotions;
    private final Bookings bookings;
    private final VisitLifecycle lifecycle;
    private final PromotionVisits results;

    PromotionalPricesTest(Database database) {
        super(database);
        promotions = house.the(Promotions.class);
        bookings = house.the(Bookings.class);
        lifecycle = house.the(VisitLifecycle.class);
        results = house.the(PromotionVisits.class);
    }

    private Promotion offer(Reduction.Cut kind, long amount, Occasions occasions, boolean firstVisitOnly, int most) {
        Terms terms = new Terms(
                "Promo",
                new Reduction(kind, amount),
                Scope.ALL,
                TODAY,
                TODAY.plusDays(7),
                occasions,
                firstVisitOnly,
                most);
        return promotions.offer(studio.salon(), terms).orElseThrow().promotion();
    }

    private BookingOutcome.Booked booked(Client client, Treatment treatment, String start) {
        return (BookingOutcome.Booked) studio.books(client, treatment, start, true);
    }

    private Money price(Client client, Treatment treatment, String start) {
        return booked(client, treatment, start).visit().price();
    }

    @Test
    void makeThePriceOfTheVisitsDay() {
        Treatment gel = studio.gel();
        offer(Reduction.Cut.PERCENT, 10, Occasions.ALWAYS, false, 0);
        Client emma = studio.emma();
        assertThat(price(emma, gel, "2026-03-10T23:30")).isEqualTo(new Money(40_50));
        assertThat(price(emma, gel, "2026-03-11T00:00")).isEqualTo(Money.euros(45));
    }

    @Test
    void areNeverAddedUpAndTheBestOneWins() {
        Treatment gel = studio.gel();
        Promotion ten = offer(Reduction.Cut.PERCENT, 10, Occasions.ALWAYS, false, 0);
        Promotion off = offer(Reduction.Cut.OFF, 10_00, Occasions.ALWAYS, false, 0);
        BookingOutcome.Booked booked = booked(studio.emma(), gel, "2026-03-04T10:00");
        assertThat(booked.visit().price()).isEqualTo(Money.euros(35));
        assertThat(results.with(studio.id(), booked.visit().id()))
                .contains(new PromotionVisits.Frozen(off.id(), Money.euros(45)));
        assertThat(results.of(studio.id(), off.id()).booked()).isEqualTo(1);
        assertThat(results.of(studio.id(), ten.id()).booked()).isZero();
    }

    @Test
    void stayFrozenWhateverComesLater() {
        Treatment gel = studio.gel();
        Promotion promotion = offer(Reduction.Cut.PERCENT, 20, Occasions.ALWAYS, false, 0);
        AppointmentId visit =
                booked(studio.emma(), gel, "2026-03-04T10:00").visit().id();
        promotions.end(studio.salon(), promotion.id());
        house.the(Treatments.class).change(studio.id(), gel.id(), gel.offered().at(Money.euros(99)));
        assertThat(studio.visit(visit).price()).isEqualTo(Money.euros(36));
    }

    @Test
    void giveWayToAPriceAgreedForOnce() {
        Treatment gel = studio.gel();
        offer(Reduction.Cut.PERCENT, 20, Occasions.ALWAYS, false, 0);
        BookingOutcome outcome = bookings.book(
                studio.id(),
                new BookingRequest(
                        studio.emma().id(),
                        SelectionId.of(gel.id()),
                        LocalDateTime.parse("2026-03-04T10:00"),
                        false,
                        Money.euros(44),
                        null));
        BookingOutcome.Booked booked = (BookingOutcome.Booked) outcome;
        assertThat(booked.visit().price()).isEqualTo(Money.euros(44));
        assertThat(results.with(studio.id(), booked.visit().id())).isEmpty();
    }

    /** Of two treatments with 20 % less and an option, both cost less and the option does not; other promotions count apart. */
    @Test
    void countForEachTreatmentOfAVisit() {
        Treatment gel = studio.gel();
        Treatment cut = studio.sells("Coupe", 30, 30);
        TreatmentOptions options = house.the(TreatmentOptions.class);
        options.add(studio.id(), cut.id(), new TreatmentOption.Terms("Longs", Duration.ofMinutes(10), Money.euros(5)));
        OptionId longs = options.of(studio.id(), cut.id()).getFirst().id();
        SelectionId both = house.the(Selections.class)
                .keep(
                        studio.id(),
                        List.of(
                                new Selections.Choice(gel.id(), Set.of()),
                                new Selections.Choice(cut.id(), Set.of(longs))));
        offer(Reduction.Cut.PERCENT, 20, Occasions.ALWAYS, false, 0);
        BookingOutcome.Booked booked = (BookingOutcome.Booked) bookings.book(
                studio.id(),
                new BookingRequest(studio.emma().id(), both, LocalDateTime.parse("2026-03-04T10:00"), false));
        assertThat(booked.visit().price()).isEqualTo(Money.euros(65));
        assertThat(results.with(studio.id(), booked.visit().id()))
                .get()
                .satisfies(with -> assertThat(with.list()).isEqualTo(Money.euros(80)));
    }

    @Test
    void areForAsManyVisitsAsWasSaidAndGiveBackWhatIsCancelled() {
        Treatment gel = studio.gel();
        Client emma = studio.emma();
        offer(Reduction.Cut.PRICE, 20_00, Occasions.ALWAYS, false, 2);
        BookingOutcome.Booked first = booked(emma, gel, "2026-03-04T10:00");
        assertThat(price(emma, gel, "2026-03-04T12:00")).isEqualTo(Money.euros(20));
        assertThat(price(emma, gel, "2026-03-04T14:00")).isEqualTo(Money.euros(45));
        lifecycle.cancel(studio.id(), first.visit().id(), Party.CLIENT);
        assertThat(price(emma, gel, "2026-03-04T16:00")).isEqualTo(Money.euros(20));
    }

    @Test
    void areForWhoeverComesForTheFirstTime() {
        Treatment gel = studio.gel();
        offer(Reduction.Cut.PERCENT, 20, Occasions.ALWAYS, true, 0);
        Client emma = studio.emma();
        assertThat(price(emma, gel, "2026-03-04T10:00")).isEqualTo(Money.euros(36));
        assertThat(price(emma, gel, "2026-03-05T10:00")).isEqualTo(Money.euros(45));
    }

    /** For random prices, promotions and bookings: each frozen price, and each struck one, is what plain counting says. */
    @Test
    void areWhatPlainCountingSays() {
        for (long seed = 1; seed <= 3; seed++) {
            new Chance(seed).play();
        }
    }

    /** A salon of its own for each seed, and beside it what is known of it in plain Java, hour by hour. */
    private final class Chance {

        private final Random chance;
        private final Studio salon = Studio.open(house);
        private final List<Client> clients = new ArrayList<>();
        private final List<TreatmentId> treatments = new ArrayList<>();
        private final Map<TreatmentId, Long> prices = new HashMap<>();
        private final Map<PromotionId, Terms> terms = new LinkedHashMap<>();
        private final Map<PromotionId, Instant> begun = new HashMap<>();
        private final Set<PromotionId> on = new HashSet<>();
        private final Map<PromotionId, Integer> taken = new HashMap<>();
        private final Map<Client, Integer> visits = new HashMap<>();
        private final Map<AppointmentId, Long> frozen = new LinkedHashMap<>();
        private final Map<TreatmentId, NavigableMap<Instant, Long>> asked = new HashMap<>();

        Chance(long seed) {
            chance = new Random(seed);
            for (String name : List.of("Emma Durand", "Lea Petit", "Ines Moreau")) {
                clients.add(salon.knows(name));
            }
            for (String name : List.of("Pose gel", "Manucure")) {
                Treatment treatment = salon.sells(name, 30 + chance.nextInt(40), 60);
                treatments.add(treatment.id());
                prices.put(treatment.id(), treatment.price().cents());
                asked.put(treatment.id(), new TreeMap<>());
            }
        }

        void play() {
            for (int step = 0; step < 160; step++) {
                switch (chance.nextInt(8)) {
                    case 0 -> changesAPrice();
                    case 1 -> offers();
                    case 2 -> halts();
                    case 3, 4 -> goesOn();
                    default -> books();
                }
            }
            frozen.forEach((visit, cents) ->
                    assertThat(salon.visit(visit).price().cents()).isEqualTo(cents));
            on.forEach(this::strikes);
        }

        private LocalDate today() {
            return LocalDate.ofInstant(house.clock().instant(), Studio.PARIS);
        }

        private void changesAPrice() {
            TreatmentId id = any(treatments);
            long cents = 1_000 + 50L * chance.nextInt(100);
            Treatments all = house.the(Treatments.class);
            Treatment treatment = all.find(salon.id(), id).orElseThrow();
            all.change(salon.id(), id, treatment.offered().at(new Money(cents)));
            prices.put(id, cents);
        }

        private void offers() {
            Reduction.Cut kind = any(List.of(Reduction.Cut.values()));
            long amount = kind == Reduction.Cut.PERCENT ? 1 + chance.nextInt(60) : 300L + chance.nextInt(3_000);
            LocalDate first = today().plusDays(chance.nextInt(4));
            Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
            if (chance.nextInt(3) == 0) {
                days.removeIf(_ -> chance.nextBoolean());
                days.add(DayOfWeek.TUESDAY);
            }
            int from = chance.nextInt(3) == 0 ? 60 * chance.nextInt(12) : 0;
            Terms promised = new Terms(
                    "P" + terms.size(),
                    new Reduction(kind, amount),
                    chance.nextBoolean() ? Scope.ALL : new Scope(List.of(any(treatments)), List.of()),
                    first,
                    chance.nextInt(3) == 0 ? null : first.plusDays(chance.nextInt(20)),
                    new Occasions(days, from, from == 0 ? Occasions.MINUTES : from + 60 * 6),
                    chance.nextInt(5) == 0,
                    chance.nextInt(4) == 0 ? 1 + chance.nextInt(2) : 0);
            promotions.offer(salon.salon(), promised).ifPresent(offered -> {
                PromotionId id = offered.promotion().id();
                terms.put(id, promised);
                on.add(id);
                begins(id);
            });
        }

        private void begins(PromotionId id) {
            Instant first = terms(id).first().atStartOfDay(Studio.PARIS).toInstant();
            Instant now = house.clock().instant();
            begun.put(id, first.isAfter(now) ? first : now);
        }

        private Terms terms(PromotionId id) {
            return Objects.requireNonNull(terms.get(id));
        }

        private void halts() {
            if (terms.isEmpty()) {
                return;
            }
            PromotionId id = any(List.copyOf(terms.keySet()));
            if (on.contains(id)) {
                boolean ends = chance.nextInt(4) == 0;
                Optional<?> done = ends ? promotions.end(salon.salon(), id) : promotions.pause(salon.salon(), id);
                done.ifPresent(_ -> on.remove(id));
            } else {
                promotions.resume(salon.salon(), id).ifPresent(_ -> {
                    on.add(id);
                    begins(id);
                });
            }
        }

        /** Hour by hour, what everybody is asked is written down. */
        private void goesOn() {
            for (int hours = 1 + chance.nextInt(40); hours > 0; hours--) {
                Instant now = house.clock().instant();
                treatments.forEach(id -> Objects.requireNonNull(asked.get(id)).put(now, publicPrice(id)));
                house.clock().advance(Duration.ofHours(1));
            }
        }

        private long publicPrice(TreatmentId id) {
            long least = Objects.requireNonNull(prices.get(id));
            for (PromotionId promotion : on) {
                Terms one = terms(promotion);
                if (isPublic(one) && concerns(one, id) && lasts(one, today())) {
                    least = Math.min(least, reduced(one, Objects.requireNonNull(prices.get(id))));
                }
            }
            return least;
        }

        private boolean isPublic(Terms one) {
            return one.occasions().days().size() == 7
                    && one.occasions().fromMinute() == 0
                    && !one.firstVisitOnly()
                    && one.most() == 0;
        }

        private boolean concerns(Terms one, TreatmentId id) {
            return one.scope().treatments().isEmpty()
                    || one.scope().treatments().contains(id);
        }

        private boolean lasts(Terms one, LocalDate day) {
            LocalDate last = one.last();
            return !day.isBefore(one.first()) && (last == null || !day.isAfter(last));
        }

        private long reduced(Terms one, long cents) {
            long amount = one.reduction().amount();
            long left = switch (one.reduction().kind()) {
                case PERCENT -> Math.round(cents * (100 - amount) / 100.0);
                case OFF -> cents - amount;
                case PRICE -> amount;
            };
            return Math.max(0, Math.min(left, cents));
        }

        private void books() {
            Client client = any(clients);
            TreatmentId id = any(treatments);
            LocalDateTime start =
                    today().plusDays(chance.nextInt(12)).atTime(chance.nextInt(24), 15 * chance.nextInt(4));
            Treatment treatment =
                    house.the(Treatments.class).find(salon.id(), id).orElseThrow();
            long expected = expected(client, id, start);
            if (!(salon.books(client, treatment, start.toString(), true) instanceof BookingOutcome.Booked booked)) {
                return;
            }
            AppointmentId visit = booked.visit().id();
            assertThat(booked.visit().price().cents())
                    .as("%s at %s on %s", treatment.name(), start, terms)
                    .isEqualTo(expected);
            visits.merge(client, 1, Integer::sum);
            results.with(salon.id(), visit).ifPresent(by -> taken.merge(by.promotion(), 1, Integer::sum));
            frozen.put(visit, expected);
        }

        private long expected(Client client, TreatmentId id, LocalDateTime start) {
            long list = Objects.requireNonNull(prices.get(id));
            long best = list;
            for (PromotionId promotion : on) {
                Terms one = terms(promotion);
                int minute = start.getHour() * 60 + start.getMinute();
                boolean now = lasts(one, start.toLocalDate())
                        && one.occasions().days().contains(start.getDayOfWeek())
                        && one.occasions().fromMinute() <= minute
                        && minute < one.occasions().toMinute();
                boolean hers = !one.firstVisitOnly() || visits.getOrDefault(client, 0) == 0;
                boolean room = one.most() == 0 || taken.getOrDefault(promotion, 0) < one.most();
                if (now && hers && room && concerns(one, id)) {
                    best = Math.min(best, reduced(one, list));
                }
            }
            return best;
        }

        /** By the hours that were written down. */
        private void strikes(PromotionId id) {
            Terms one = terms(id);
            Instant begins = Objects.requireNonNull(begun.get(id));
            if (begins.isAfter(house.clock().instant()) || !lasts(one, today())) {
                return;
            }
            Promotion promotion = promotions.find(salon.id(), id).orElseThrow();
            for (TreatmentId treatment : treatments) {
                if (!concerns(one, treatment)) {
                    continue;
                }
                Treatment sold =
                        house.the(Treatments.class).find(salon.id(), treatment).orElseThrow();
                StruckPrice struck = Objects.requireNonNull(house.the(StruckPrices.class)
                        .beside(salon.salon(), promotion, List.of(sold))
                        .get(treatment));
                assertThat(price(struck)).as("%s of %s", one, sold.name()).isEqualTo(struck(one, treatment, begins));
            }
        }

        private OptionalLong price(StruckPrice struck) {
            return struck instanceof StruckPrice.Struck(var price, var _)
                    ? OptionalLong.of(price.cents())
                    : OptionalLong.empty();
        }

        private OptionalLong struck(Terms one, TreatmentId treatment, Instant begins) {
            Instant from = begins.atZone(Studio.PARIS).minusDays(30).toInstant();
            long now = reduced(one, Objects.requireNonNull(prices.get(treatment)));
            return isPublic(one)
                    ? Objects.requireNonNull(asked.get(treatment)).subMap(from, true, begins, false).values().stream()
                            .mapToLong(Long::longValue)
                            .min()
                            .stream()
                            .filter(lowest -> lowest > now)
                            .findFirst()
                    : OptionalLong.empty();
        }

        private <T> T any(List<T> some) {
            return some.get(chance.nextInt(some.size()));
        }
    }
}
