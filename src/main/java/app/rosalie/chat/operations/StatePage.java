package app.rosalie.chat.operations;

import app.rosalie.alerts.AlertStatus;
import app.rosalie.alerts.FailedAlerts;
import app.rosalie.chat.DeadMessages;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.Traffic;
import app.rosalie.chat.action.ModerationAction;
import app.rosalie.chat.action.OperationsAction;
import app.rosalie.chat.words.Voice;
import app.rosalie.library.GuideWishes;
import app.rosalie.reviews.ReviewReports;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How things stand at this moment. */
@Component
class StatePage {

    private static final int REASONS = 3;
    private static final int WISHES = 5;

    private final Running running;
    private final AlertStatus alerts;
    private final FailedAlerts failed;
    private final Traffic traffic;
    private final DeadMessages dead;
    private final GuideWishes wishes;
    private final ReviewReports reports;

    StatePage(
            Running running,
            AlertStatus alerts,
            FailedAlerts failed,
            Traffic traffic,
            DeadMessages dead,
            GuideWishes wishes,
            ReviewReports reports) {
        this.running = running;
        this.alerts = alerts;
        this.failed = failed;
        this.traffic = traffic;
        this.dead = dead;
        this.wishes = wishes;
        this.reports = reports;
    }

    Reply show(Speaker speaker) {
        Voice voice = speaker.voice();
        Page page = Page.below(voice, OperationsPhrase.CRUMB)
                .say(OperationsPhrase.VERSION, running.version(voice), Ages.of(voice, running.time()));
        long failures = failed.count();
        long lost = dead.count();
        alerts(page, failures);
        queues(page.gap());
        parked(page.gap(), lost);
        wishes(page);
        page.row(speaker.button(OperationsPhrase.REFRESH, new OperationsAction.Open())
                .main());
        return page.row(
                        speaker.button(OperationsPhrase.DEAD_BUTTON, new OperationsAction.Dead(0), lost),
                        speaker.button(OperationsPhrase.FAILED_BUTTON, new OperationsAction.Failed(0), failures))
                .row(speaker.button(OperationsPhrase.REPORTED_BUTTON, new ModerationAction.Open(), reports.count()))
                .show();
    }

    private void wishes(Page page) {
        List<GuideWishes.Wish> asked = wishes.most(WISHES);
        if (!asked.isEmpty()) {
            page.gap().say(OperationsPhrase.WISHES, wishes.count());
            asked.forEach(wish -> page.say(OperationsPhrase.WISH, wish.words(), wish.times()));
        }
    }

    private void alerts(Page page, long failures) {
        AlertStatus.State state = alerts.now();
        String ages = state.heartbeats().stream()
                .map(age -> Ages.of(page.voice(), age))
                .collect(Collectors.joining(", "));
        page.gap().say(OperationsPhrase.HEARTBEATS, state.heartbeats().size(), ages);
        if (state.resets() > 0) {
            page.say(OperationsPhrase.RESETS, state.resets());
        }
        page.say(OperationsPhrase.DUE, state.due(), Ages.of(page.voice(), state.late()))
                .say(OperationsPhrase.FAILED, failures);
    }

    private void queues(Page page) {
        Traffic.State state = traffic.now();
        // The operator's own question waits until this is the answer.
        long others = Math.max(0, state.heard().count() - 1);
        page.say(OperationsPhrase.HEARD, others, oldest(page, state.heard()));
        state.toSend()
                .forEach((lane, waiting) ->
                        page.say(OperationsPhrase.TO_SEND, lane, waiting.count(), oldest(page, waiting)));
        page.gap().say(OperationsPhrase.UNREACHABLE, state.unreachable());
        if (state.pause().isPositive()) {
            page.say(
                    OperationsPhrase.PAUSE,
                    state.pause().plus(Duration.ofMillis(999)).toSeconds());
        }
    }

    private static String oldest(Page page, Traffic.Waiting waiting) {
        return Ages.of(page.voice(), waiting.oldest());
    }

    private void parked(Page page, long lost) {
        page.say(OperationsPhrase.DEAD, lost);
        dead.reasons(REASONS).forEach(reason -> page.say(OperationsPhrase.REASON, reason.count(), reason.reason()));
    }
}
