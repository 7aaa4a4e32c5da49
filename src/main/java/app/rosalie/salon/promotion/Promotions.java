package app.rosalie.salon.promotion;

import app.rosalie.salon.Journal;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.Salons;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.UndoHandler;
import app.rosalie.salon.promotion.Promotion.Run;
import app.rosalie.salon.promotion.Promotion.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The promotions of a salon. Every call is scoped to one salon; changes are journaled. */
@Component
@Transactional
public class Promotions implements UndoHandler {

    /** So many may be running, paused or to come at once. */
    public static final int MOST = 50;

    /** What was taken back so soon was a slip: nobody was asked that price. */
    private static final Duration A_SLIP = Duration.ofDays(1);

    private final PromotionRows rows;
    private final PromotionRuns runs;
    private final Salons salons;
    private final Journal journal;
    private final InstantSource clock;
    private final JsonMapper json;

    Promotions(
            PromotionRows rows,
            PromotionRuns runs,
            Salons salons,
            Journal journal,
            InstantSource clock,
            JsonMapper json) {
        this.rows = rows;
        this.runs = runs;
        this.salons = salons;
        this.journal = journal;
        this.clock = clock;
        this.json = json;
    }

    /** Those that run, are paused or to come, by their first day. */
    @Transactional(readOnly = true)
    public List<Promotion> open(Salon salon) {
        return read(rows.open(salon.id().value(), today(salon)));
    }

    /** Whether one more may be offered. */
    @Transactional(readOnly = true)
    public boolean hasRoom(Salon salon) {
        return rows.countOpen(salon.id().value(), today(salon)) < MOST;
    }

    /** Those that are over, the last offered first. */
    @Transactional(readOnly = true)
    public List<Promotion> over(Salon salon, int most) {
        return read(rows.over(salon.id().value(), today(salon), Limit.of(most)));
    }

    /** Also one that is over. */
    @Transactional(readOnly = true)
    public Optional<Promotion> find(SalonId salon, PromotionId id) {
        return rows.findByIdAndSalonId(id.value(), salon.value()).map(this::read);
    }

    /** The salon's promotions among these, in no order. */
    @Transactional(readOnly = true)
    public List<Promotion> find(SalonId salon, Collection<PromotionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(rows.findBySalonIdAndIdIn(
                        salon.value(), ids.stream().map(PromotionId::value).toList()));
    }

    /** Those that are on for visits of a day, whatever their other conditions. */
    @Transactional(readOnly = true)
    public List<Promotion> on(SalonId salon, LocalDate day) {
        return read(rows.on(salon.value(), day));
    }

    /**
     * What a visit may cost, the least first: of equal prices that of the promotion with the fewest conditions. Who comes, and how
     * many have come, is for the caller to look at.
     *
     * @param start in the salon's zone
     */
    @Transactional(readOnly = true)
    public List<ReducedPrice> applying(SalonId salon, Treatment treatment, LocalDateTime start) {
        return applying(on(salon, start.toLocalDate()), treatment, start);
    }

    /** The same of promotions that were read before; what is paused or over makes no price. */
    public static List<ReducedPrice> applying(List<Promotion> some, Treatment treatment, LocalDateTime start) {
        return some.stream()
                .filter(one -> one.state() == State.ON && one.terms().hold(treatment, start))
                .map(one -> new ReducedPrice(
                        one, treatment.price(), one.terms().reduction().of(treatment.price())))
                .sorted(ReducedPrice.BEST_FIRST)
                .toList();
    }

    /** All of whose dates some are on that day or later, those that were ended or taken back included. */
    List<Promotion> since(SalonId salon, LocalDate from) {
        return read(rows.since(salon.value(), from));
    }

    /** Offers one more; empty where there are {@link #MOST}. */
    public Optional<Offered> offer(Salon salon, Terms terms) {
        if (!hasRoom(salon)) {
            return Optional.empty();
        }
        PromotionRow row = new PromotionRow(salon.id());
        be(row, terms, List.of(new Run(clock.instant(), null)), State.ON);
        PromotionRow kept = rows.save(row);
        return Optional.of(new Offered(
                read(kept),
                journal.write(salon.id(), kind(), "offered", kept.id().value(), "")));
    }

    /** It is asked no more until it goes on; empty where it is not on. */
    public Optional<JournalEntryId> pause(Salon salon, PromotionId id) {
        return change(salon, id, "paused", State.ON, State.PAUSED);
    }

    /** It is asked again; empty where it is not paused. */
    public Optional<JournalEntryId> resume(Salon salon, PromotionId id) {
        return change(salon, id, "resumed", State.PAUSED, State.ON);
    }

    /** It is over; empty where it is already. What was booked with it keeps its price. */
    public Optional<JournalEntryId> end(Salon salon, PromotionId id) {
        return opened(salon, id).map(row -> change(salon, row, "ended", State.ENDED));
    }

    /**
     * Other dates. Its first day may be another as long as it has not come, its last day any from today on.
     *
     * @return empty where it is over, or the dates are none that it can have
     */
    public Optional<JournalEntryId> reschedule(Salon salon, PromotionId id, LocalDate first, @Nullable LocalDate last) {
        LocalDate today = today(salon);
        return opened(salon, id)
                .filter(row -> Terms.fit(first, last) && (last == null || !last.isBefore(today)))
                .filter(row -> mayBegin(read(row), first, today))
                .map(row -> {
                    Promotion before = read(row);
                    be(row, before.terms().lasting(first, last), before.runs(), before.state());
                    return written(salon, before, "changed");
                });
    }

    private static boolean mayBegin(Promotion promotion, LocalDate first, LocalDate today) {
        LocalDate before = promotion.terms().first();
        return before.equals(first) || before.isAfter(today) && !first.isBefore(today);
    }

    private Optional<JournalEntryId> change(Salon salon, PromotionId id, String verb, State from, State to) {
        return opened(salon, id).filter(row -> row.state() == from).map(row -> change(salon, row, verb, to));
    }

    private JournalEntryId change(Salon salon, PromotionRow row, String verb, State to) {
        Promotion before = read(row);
        be(row, before.terms(), runs.after(before, to, clock.instant()), to);
        return written(salon, before, verb);
    }

    private JournalEntryId written(Salon salon, Promotion before, String verb) {
        String snapshot = json.writeValueAsString(new Snapshot(before.terms(), before.runs(), before.state()));
        return journal.write(salon.id(), kind(), verb, before.id().value(), snapshot);
    }

    /** Not over. */
    private Optional<PromotionRow> opened(Salon salon, PromotionId id) {
        return rows.findByIdAndSalonId(id.value(), salon.id().value())
                .filter(row -> read(row).standing(today(salon)) != Promotion.Standing.OVER);
    }

    private void be(PromotionRow row, Terms terms, List<Run> runsOfIt, State state) {
        row.be(terms, json.writeValueAsString(terms), runs.written(runsOfIt), state, clock.instant());
    }

    private List<Promotion> read(List<PromotionRow> some) {
        return some.stream().map(this::read).toList();
    }

    private Promotion read(PromotionRow row) {
        return new Promotion(row.id(), json.readValue(row.terms(), Terms.class), runs.read(row.runs()), row.state());
    }

    private LocalDate today(Salon salon) {
        return LocalDate.ofInstant(clock.instant(), salon.zone());
    }

    @Override
    public String kind() {
        return "promotion";
    }

    @Override
    public Set<String> verbs() {
        return Set.of("offered", "changed", "paused", "resumed", "ended");
    }

    /** Days that have come and gone do not become days of it, nor the other way round. */
    @Override
    public boolean fits(SalonId salon, long subject, String before) {
        Optional<PromotionRow> row = rows.findByIdAndSalonId(subject, salon.value());
        if (row.isEmpty() || before.isEmpty()) {
            return row.isPresent();
        }
        Promotion now = read(row.get());
        Terms then = json.readValue(before, Snapshot.class).terms();
        Salon whose = salons.get(salon);
        LocalDate today = today(whose);
        LocalDate last = then.last();
        boolean lasts = last == null || !last.isBefore(today);
        boolean begins = mayBegin(now, then.first(), today);
        boolean room = now.standing(today) != Promotion.Standing.OVER || hasRoom(whose);
        return lasts && begins && room;
    }

    @Override
    public void restore(SalonId salon, long subject, String before) {
        PromotionRow row = rows.findByIdAndSalonId(subject, salon.value()).orElseThrow();
        Promotion now = read(row);
        Instant instant = clock.instant();
        boolean slip = row.writtenAt().isAfter(instant.minus(A_SLIP));
        if (before.isEmpty()) {
            be(row, now.terms(), slip ? List.of() : runs.after(now, State.GONE, instant), State.GONE);
            return;
        }
        Snapshot snapshot = json.readValue(before, Snapshot.class);
        be(
                row,
                snapshot.terms(),
                slip ? snapshot.runs() : runs.after(now, snapshot.state(), instant),
                snapshot.state());
    }

    /** All that can change, as it was. */
    private record Snapshot(Terms terms, List<Run> runs, State state) {}

    /** @param entry the journal entry that takes the offer back */
    public record Offered(Promotion promotion, JournalEntryId entry) {}
}
