package app.rosalie.chat.moderation;

import app.rosalie.chat.Button;
import app.rosalie.chat.Messenger;
import app.rosalie.chat.Messenger.Urgency;
import app.rosalie.chat.Page;
import app.rosalie.chat.action.ModerationAction;
import app.rosalie.chat.kit.operators.OperatorSettings;
import app.rosalie.chat.words.Voice;
import app.rosalie.chat.words.Words;
import app.rosalie.reviews.ReviewEvent.ReviewReported;
import app.rosalie.reviews.ReviewReports;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Operators who have spoken to her are told of the first review that waits for them; what is reported until they have decided adds no
 * message.
 */
@Component
class ReportNews {

    private final OperatorSettings operators;
    private final ReviewReports reports;
    private final Messenger messenger;
    private final Words words;

    ReportNews(OperatorSettings operators, ReviewReports reports, Messenger messenger, Words words) {
        this.operators = operators;
        this.reports = reports;
        this.messenger = messenger;
        this.words = words;
    }

    @EventListener
    void on(ReviewReported event) {
        if (reports.count() == 1) {
            Voice voice = words.in("fr");
            for (long account : messenger.spokenIn(operators.accounts())) {
                messenger.push(
                        account,
                        Page.top(voice)
                                .say(ModerationPhrase.NEWS)
                                .row(Button.of(voice, ModerationPhrase.OPEN, new ModerationAction.Open()))
                                .screen(),
                        Urgency.ALERT);
            }
        }
    }
}
