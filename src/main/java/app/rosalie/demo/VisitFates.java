package app.rosalie.demo;

import app.rosalie.agenda.BroughtVisit;
import app.rosalie.agenda.PaymentState;
import app.rosalie.agenda.Status;
import app.rosalie.demo.VisitRhythm.Planned;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What became of each visit: what is past is done, but for a few; what is ahead is agreed, but for a few. */
final class VisitFates {

    private static final int LEFT_OPEN = 2;
    private static final int REQUESTS = 3;
    private static final int DEPOSITS_DUE = 2;

    private final RandomGenerator chance;
    private final Instant now;

    VisitFates(RandomGenerator chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    List<BroughtVisit> longAgo(List<Planned> planned) {
        return planned.stream()
                .map(visit -> past(visit, outcome(), visit.start().minus(Duration.ofDays(7))))
                .toList();
    }

    /** @param planned in the order of time; the last of what is past still waits to be closed out */
    List<BroughtVisit> aroundNow(List<Planned> planned) {
        int past = Math.toIntExact(
                planned.stream().filter(visit -> visit.end().isBefore(now)).count());
        List<BroughtVisit> visits = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            visits.add(i < past ? past(planned.get(i), i >= past - LEFT_OPEN) : ahead(planned.get(i), i - past));
        }
        return visits;
    }

    private BroughtVisit past(Planned visit, boolean leftOpen) {
        Status status = leftOpen ? Status.CONFIRMED : outcome();
        return past(visit, status, writtenAt(visit));
    }

    private static BroughtVisit past(Planned visit, Status status, Instant writtenAt) {
        PaymentState payment = status == Status.DONE ? PaymentState.PAID : PaymentState.NOTHING_DUE;
        return visit.brought(status, payment, writtenAt);
    }

    private Status outcome() {
        int drawn = chance.nextInt(100);
        return drawn < 3 ? Status.NO_SHOW : drawn < 8 ? Status.CANCELLED : Status.DONE;
    }

    /** Behind the next three hours one in three is still a request and one in three owes a deposit, until there are enough. */
    private BroughtVisit ahead(Planned visit, int place) {
        boolean soon = visit.start().isBefore(now.plus(Duration.ofHours(3)));
        boolean requested = !soon && place % 3 == 1 && place < 3 * REQUESTS;
        boolean deposit = !soon && place % 3 == 2 && place < 3 * (DEPOSITS_DUE + 1);
        return visit.brought(
                requested ? Status.REQUESTED : Status.CONFIRMED,
                deposit ? PaymentState.DEPOSIT_DUE : PaymentState.NOTHING_DUE,
                writtenAt(visit));
    }

    private Instant writtenAt(Planned visit) {
        Instant written = visit.start().minus(Duration.ofDays(1 + chance.nextInt(20)));
        return written.isAfter(now) ? now : written;
    }
}
