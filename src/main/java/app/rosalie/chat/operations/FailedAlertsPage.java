package app.rosalie.chat.operations;

import app.rosalie.alerts.FailedAlert;
import app.rosalie.alerts.FailedAlerts;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.OperationsAction;
import app.rosalie.chat.kit.paging.ListPage;
import app.rosalie.chat.words.Html;
import app.rosalie.chat.words.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The alerts that were given up, by the names that the metrics have for their kinds too. */
@Component
class FailedAlertsPage {

    private static final ParkedList LIST = new ParkedList(
            new OperationsAction.RetryAllFailed(),
            new OperationsAction.DropAllFailed(false),
            OperationsAction.Failed::new);

    private final FailedAlerts alerts;

    FailedAlertsPage(FailedAlerts alerts) {
        this.alerts = alerts;
    }

    Reply show(Speaker speaker, int number) {
        Voice voice = speaker.voice();
        Page page = Page.below(voice, OperationsPhrase.CRUMB, voice.plain(OperationsPhrase.FAILED_CRUMB))
                .say(OperationsPhrase.FAILED_TITLE, alerts.count())
                .back(new OperationsAction.Open());
        return LIST.on(
                        page,
                        speaker,
                        ListPage.of(number, ParkedList.SIZE, (skip, most) -> entries(voice, alerts.latest(skip, most))))
                .show();
    }

    private static List<ParkedList.Entry> entries(Voice voice, List<FailedAlert> found) {
        List<ParkedList.Entry> entries = new ArrayList<>();
        for (FailedAlert alert : found) {
            String salon = Long.toString(alert.salon().value());
            String line = voice.say(
                    OperationsPhrase.FAILED_LINE,
                    entries.size() + 1,
                    alert.kind(),
                    new Html(voice.say(OperationsPhrase.SALON, salon)),
                    Ages.of(voice, alert.age()),
                    alert.failure());
            entries.add(new ParkedList.Entry(
                    alert.worthTelling() ? line : line + "\n" + voice.say(OperationsPhrase.NO_NEWS),
                    alert.worthTelling() ? Optional.of(new OperationsAction.RetryFailed(alert.id())) : Optional.empty(),
                    new OperationsAction.DropFailed(alert.id(), false)));
        }
        return entries;
    }
}
