package app.rosalie.chat.journal;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Closure;
import app.rosalie.agenda.ClosureId;
import app.rosalie.agenda.Closures;
import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Pro;
import app.rosalie.chat.goals.GoalsJournal;
import app.rosalie.chat.words.PaymentWords;
import app.rosalie.clients.Client;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.revenue.GoalId;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.Receipt;
import app.rosalie.revenue.Receipts;
import app.rosalie.revenue.Voucher;
import app.rosalie.revenue.VoucherId;
import app.rosalie.revenue.Vouchers;
import app.rosalie.reviews.ReviewId;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.reviews.Reviews;
import app.rosalie.salon.JournalEntryId;
import app.rosalie.salon.JournalGroup;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.Treatments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What deeds were about, as it is by now, in plain text: looked up once for each kind. What is gone is not there. */
@Component
class JournalSubjects {

    private static final String REMOVED_GOAL = "removed goal";

    private final Visits visits;
    private final Clients clients;
    private final Treatments treatments;
    private final Closures closures;
    private final GoalsJournal goals;
    private final Reviews reviews;
    private final Receipts receipts;
    private final Vouchers vouchers;

    JournalSubjects(
            Visits visits,
            Clients clients,
            Treatments treatments,
            Closures closures,
            GoalsJournal goals,
            Reviews reviews,
            Receipts receipts,
            Vouchers vouchers) {
        this.visits = visits;
        this.clients = clients;
        this.treatments = treatments;
        this.closures = closures;
        this.goals = goals;
        this.reviews = reviews;
        this.receipts = receipts;
        this.vouchers = vouchers;
    }

    /** A goal that was taken away is told without the amount that holds by now. */
    private static String kind(JournalGroup group) {
        return group.kind().equals("goal") && group.verb().equals("removed") ? REMOVED_GOAL : group.kind();
    }

    /** By the deed's entry. */
    Map<JournalEntryId, String> of(Pro pro, Collection<JournalGroup> deeds) {
        Map<String, Set<Long>> ids = deeds.stream()
                .collect(Collectors.groupingBy(
                        JournalSubjects::kind, Collectors.mapping(JournalGroup::subject, Collectors.toSet())));
        Map<String, Map<Long, String>> known = new HashMap<>();
        ids.forEach((kind, subjects) -> known.put(kind, about(pro, kind, subjects)));
        Map<JournalEntryId, String> told = new HashMap<>();
        for (JournalGroup group : deeds) {
            String about = known.getOrDefault(kind(group), Map.of()).get(group.subject());
            if (about != null) {
                told.put(group.entry(), about);
            }
        }
        return told;
    }

    /** Kinds that have nothing to tell, such as the salon itself, need no words of their own here. */
    private Map<Long, String> about(Pro pro, String kind, Set<Long> ids) {
        return switch (kind) {
            case "appointment", "note" ->
                by(
                        visits.visits(pro.salonId(), typed(ids, AppointmentId::new)),
                        visit -> visit.id().value(),
                        visit -> visit(pro, visit));
            case "client" ->
                by(
                        clients.find(pro.salonId(), typed(ids, ClientId::new)),
                        client -> client.id().value(),
                        Client::name);
            case "treatment" ->
                by(
                        treatments.find(pro.salonId(), typed(ids, TreatmentId::new)),
                        treatment -> treatment.id().value(),
                        Treatment::name);
            case "closure" ->
                by(
                        closures.find(pro.salonId(), typed(ids, ClosureId::new)),
                        closure -> closure.id().value(),
                        closure -> days(pro, closure));
            case "answer" ->
                by(
                        reviews.find(pro.salonId(), typed(ids, ReviewId::new)),
                        review -> review.id().value(),
                        ReviewSummary::clientName);
            case "goal" -> goals(goals.of(pro, typed(ids, GoalId::new)));
            case REMOVED_GOAL -> goals(goals.names(pro, typed(ids, GoalId::new)));
            case "payment" ->
                by(
                        receipts.find(pro.salonId(), typed(ids, PaymentId::new)),
                        receipt -> receipt.id().value(),
                        receipt -> payment(pro, receipt));
            case "voucher" ->
                by(
                        vouchers.find(pro.salonId(), typed(ids, VoucherId::new)),
                        voucher -> voucher.id().value(),
                        voucher -> voucher(pro, voucher));
            case "day" -> by(ids, Function.identity(), day -> pro.voice().day(LocalDate.ofEpochDay(day)));
            default -> Map.of();
        };
    }

    private static Map<Long, String> goals(Map<GoalId, String> told) {
        return by(told.entrySet(), goal -> goal.getKey().value(), Map.Entry::getValue);
    }

    private static <I> Set<I> typed(Set<Long> subjects, LongFunction<I> type) {
        return subjects.stream().map(type::apply).collect(Collectors.toSet());
    }

    private static <T> Map<Long, String> by(Collection<T> things, Function<T, Long> id, Function<T, String> words) {
        return things.stream().collect(Collectors.toMap(id, words));
    }

    private static String visit(Pro pro, Visit visit) {
        return pro.voice()
                .plain(JournalPhrase.VISIT, visit.clientName(), pro.dayOf(visit.start()), pro.timeOf(visit.start()));
    }

    private static String days(Pro pro, Closure closure) {
        return closure.firstDay().equals(closure.lastDay())
                ? pro.voice().day(closure.firstDay())
                : pro.voice().plain(JournalPhrase.DAYS, closure.firstDay(), closure.lastDay());
    }

    private static String payment(Pro pro, Receipt receipt) {
        String client = receipt.clientName() == null ? receipt.voucher() : receipt.clientName();
        String who = Objects.requireNonNullElse(client, "");
        // A correction may be two lines, of which one alone would tell a half-truth.
        return receipt.isCorrection()
                ? who
                : pro.voice()
                        .plain(
                                JournalPhrase.PAYMENT,
                                who,
                                PaymentWords.paid(pro.voice(), receipt.amount(), receipt.means()));
    }

    private static String voucher(Pro pro, Voucher voucher) {
        return pro.voice().plain(JournalPhrase.VOUCHER, voucher.code(), voucher.amount());
    }
}
