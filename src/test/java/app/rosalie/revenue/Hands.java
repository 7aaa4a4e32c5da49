package app.rosalie.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.House;
import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.ChangeOutcome;
import app.rosalie.agenda.Status;
import app.rosalie.revenue.Receipts.Standing;
import app.rosalie.salon.Journal;
import app.rosalie.salon.Journal.Undone;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Money;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes, corrects, gives back and sells at random through the real doors, and keeps its own plain account of « encaissé ». */
final class Hands {
    private final House house;
    private final Scene scene;
    private final SalonId salon;
    private final Random chance;
    private final List<Scene.Visited> begun;
    private final List<Voucher> vouchers = new ArrayList<>();
    private final List<Done> done = new ArrayList<>();
    private final Map<LocalDate, Long> account = new TreeMap<>();

    Hands(House house, Scene scene, long seed) {
        this.house = house;
        this.scene = scene;
        this.salon = new SalonId(scene.salon());
        this.chance = new Random(seed);
        this.begun = scene.visits().stream()
                .filter(visit ->
                        visit.status() == Status.CONFIRMED && !visit.start().isAfter(scene.now()))
                .toList();
    }

    /** @param cents what it added to the takings of each day */
    private record Done(JournalEntryId entry, Map<LocalDate, Long> cents) {}

    /** By how much the takings of each day have changed. */
    Map<LocalDate, Long> work() {
        for (int i = 0; i < 12; i++) {
            house.clock().advance(Duration.ofMinutes(chance.nextInt(1, 600)));
            switch (chance.nextInt(7)) {
                case 0 -> sell();
                case 1, 2 -> closeOut();
                case 3 -> correct();
                case 4 -> refund();
                case 5 -> redate();
                default -> undo();
            }
        }
        return account;
    }

    private void sell() {
        Vouchers.Sold sold = house.the(Vouchers.class).sell(salon, money(15_000), method());
        vouchers.add(sold.voucher());
        note(sold.entry(), today(), sold.voucher().amount().cents());
    }

    private void closeOut() {
        if (begun.isEmpty()) {
            return;
        }
        AppointmentId visit =
                new AppointmentId(begun.get(chance.nextInt(begun.size())).id());
        Money amount = money(9_000);
        Checkout checkout = house.the(Checkout.class);
        Optional<Voucher> voucher = vouchers.isEmpty()
                ? Optional.empty()
                : house.the(Vouchers.class).find(salon, vouchers.getLast().id());
        ChangeOutcome change = voucher.isPresent()
                ? checkout.closeOut(salon, visit, amount, voucher.get().id(), method())
                : checkout.closeOut(salon, visit, amount, method(), money(500));
        if (change instanceof ChangeOutcome.Changed(var _, JournalEntryId entry)) {
            long covered = voucher.map(
                            one -> Math.min(amount.cents(), one.balance().cents()))
                    .orElse(0L);
            // A visit that is noted days later was paid on its own day.
            note(entry, dayOf(visit), amount.cents() - covered);
        }
    }

    private void correct() {
        Standing now = any();
        if (now == null) {
            return;
        }
        Money amount = chance.nextInt(4) == 0 ? Money.ZERO : money(9_000);
        Optional<JournalEntryId> entry =
                house.the(Receipts.class).correct(salon, now.first().id(), amount, method());
        boolean counts = now.first().kind() != PaymentKind.TIP;
        entry.ifPresent(one -> note(
                one, day(now.receivedAt()), counts ? amount.minus(now.amount()).cents() : 0));
    }

    private void refund() {
        Standing now = any();
        if (now == null) {
            return;
        }
        Money amount = chance.nextBoolean() && now.refundable().isPositive() ? now.refundable() : money(6_000);
        long counts = now.first().kind().isTip() ? 0 : amount.cents();
        house.the(Receipts.class)
                .refund(salon, now.first().id(), amount, method())
                .ifPresent(entry -> note(entry, today(), -counts));
    }

    private void redate() {
        Standing now = any();
        if (now == null) {
            return;
        }
        LocalDate day = today().minusDays(chance.nextInt(30));
        long counts = now.first().kind() == PaymentKind.TIP ? 0 : now.amount().cents();
        house.the(PaymentDates.class)
                .redate(salon, now.first().id(), day)
                .ifPresent(entry -> note(entry, Map.of(day(now.receivedAt()), -counts, day, counts)));
    }

    private void undo() {
        if (done.isEmpty()) {
            return;
        }
        Done one = done.get(chance.nextInt(done.size()));
        Undone undone = house.the(Journal.class).undo(salon, one.entry());
        assertThat(undone).isNotEqualTo(Undone.UNKNOWN);
        if (undone == Undone.DONE) {
            one.cents().forEach((day, cents) -> account.merge(day, -cents, Long::sum));
        }
    }

    private @Nullable Standing any() {
        List<Receipt> lines = house.the(Receipts.class)
                .book(
                        house.the(Salons.class).get(salon),
                        new Period(Period.Kind.RANGE, today().minusDays(40), today()));
        return lines.isEmpty()
                ? null
                : house.the(Receipts.class)
                        .find(salon, lines.get(chance.nextInt(lines.size())).id())
                        .orElseThrow();
    }

    private void note(JournalEntryId entry, LocalDate day, long cents) {
        note(entry, Map.of(day, cents));
    }

    private void note(JournalEntryId entry, Map<LocalDate, Long> cents) {
        done.add(new Done(entry, cents));
        cents.forEach((day, some) -> account.merge(day, some, Long::sum));
    }

    private Money money(int most) {
        return new Money(chance.nextInt(1, most));
    }

    private PaymentMethod method() {
        return PaymentMethod.ofMoney()
                .get(chance.nextInt(PaymentMethod.ofMoney().size()));
    }

    private LocalDate today() {
        return day(house.clock().instant());
    }

    private LocalDate dayOf(AppointmentId visit) {
        return begun.stream()
                .filter(one -> one.id() == visit.value())
                .map(one -> day(one.start()).isBefore(today()) ? day(one.end()) : today())
                .findFirst()
                .orElseThrow();
    }

    private LocalDate day(Instant at) {
        return at.atZone(scene.zone()).toLocalDate();
    }
}
