package app.rosalie.reviews;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.SalonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a client said of one visit. Never deleted; outside this room it is seen as an {@link ReviewSummary}. */
@Entity
class Review {

    /** What does not change any more after so many times is not the words, but her mood. */
    static final int MOST_CHANGES = 10;

    @Id
    @GeneratedValue(generator = "review_seq")
    @SequenceGenerator(name = "review_seq", allocationSize = 50)
    private long id;

    private long salonId;
    private long clientId;
    private long appointmentId;
    private boolean verified;
    private int stars;
    private String words;
    private Instant leftAt;
    private @Nullable Instant changedAt;
    private int changes;
    private @Nullable Instant withdrawnAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant answerToldAt;
    private int answerTold;

    @Enumerated(EnumType.STRING)
    private Moderation moderation = Moderation.NONE;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportReason reportReason;

    private String reportWord = "";
    private @Nullable Instant reportedAt;
    private @Nullable Instant decidedAt;
    private String decisionWord = "";

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** From another book. */
    Review(SalonId salon, BroughtReview left) {
        this(salon, left.clientId(), left.appointmentId(), left.stars(), left.words(), left.at());
        verified = left.verified();
        answer(left.answer(), left.answer() == null ? null : left.at());
    }

    /** Of a visit that took place, by her who came. */
    Review(SalonId salon, ClientId client, AppointmentId visit, NewReview left, Instant now) {
        this(salon, client, visit, left.stars(), left.words(), now);
        verified = true;
    }

    private Review(SalonId salon, ClientId client, AppointmentId visit, int stars, String words, Instant at) {
        this.salonId = salon.value();
        this.clientId = client.value();
        this.appointmentId = visit.value();
        this.stars = stars;
        this.words = words;
        this.leftAt = at;
    }

    /** Who has left it: she and the one who was taken for its author are one. */
    void isOf(ClientId client) {
        clientId = client.value();
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    SalonId salon() {
        return new SalonId(salonId);
    }

    boolean isBy(ClientId client) {
        return clientId == client.value();
    }

    Instant leftAt() {
        return leftAt;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Moderation moderation() {
        return moderation;
    }

    /** Nobody rewrites what was hidden, and nobody rewrites for ever. */
    boolean canChange() {
        return !isWithdrawn() && moderation != Moderation.HIDDEN && changes < MOST_CHANGES;
    }

    void change(int given, String written, Instant now) {
        stars = given;
        words = written;
        changedAt = now;
        changes++;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    final void answer(@Nullable String answer, @Nullable Instant at) {
        this.answer = answer;
        this.answeredAt = at;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    /** Whether its author is to hear of an answer that has stood since before that: once, and once more where it has changed. */
    boolean hasAnswerToTell(Instant settled) {
        return !isWithdrawn()
                && moderation != Moderation.HIDDEN
                && answer != null
                && answeredAt != null
                && !answeredAt.isAfter(settled)
                && (answerTold == 0 || answerTold == 1 && answerToldAt != null && answeredAt.isAfter(answerToldAt));
    }

    /** @return whether it is another answer than the one that she was told */
    boolean toldOfAnswer(Instant now) {
        answerToldAt = now;
        answerTold++;
        return answerTold > 1;
    }

    /** Once, and once more where it has changed since somebody looked at it. */
    boolean canBeReported() {
        return !isWithdrawn()
                && (moderation == Moderation.NONE
                        || moderation == Moderation.KEPT
                                && changedAt != null
                                && decidedAt != null
                                && changedAt.isAfter(decidedAt));
    }

    Report report() {
        return new Report(moderation, reportReason, reportWord, reportedAt, decidedAt, decisionWord);
    }

    void is(Report report) {
        moderation = report.moderation();
        reportReason = report.reason();
        reportWord = report.word();
        reportedAt = report.at();
        decidedAt = report.decidedAt();
        decisionWord = report.decision();
    }

    /** What was said against it, and what became of that. */
    record Report(
            Moderation moderation,
            @Nullable ReportReason reason,
            String word,
            @Nullable Instant at,
            @Nullable Instant decidedAt,
            String decision) {

        Report decided(Moderation outcome, String words, Instant now) {
            return new Report(outcome, reason, word, at, now, words);
        }
    }
}
