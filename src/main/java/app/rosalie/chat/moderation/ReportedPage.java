package app.rosalie.chat.moderation;

import app.rosalie.agenda.Visit;
import app.rosalie.agenda.Visits;
import app.rosalie.chat.Page;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ModerationAction;
import app.rosalie.chat.words.Voice;
import app.rosalie.reviews.Moderation;
import app.rosalie.reviews.ReviewReports;
import app.rosalie.reviews.ReviewSummary;
import app.rosalie.salon.Salon;
import app.rosalie.salon.Salons;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One reported review with the facts of its visit beside it. */
@Component
class ReportedPage {

    private final Salons salons;
    private final Visits visits;

    ReportedPage(Salons salons, Visits visits) {
        this.salons = salons;
        this.visits = visits;
    }

    Reply show(Speaker speaker, ReviewReports.Waiting waiting) {
        Salon salon = salons.get(waiting.salon());
        ReviewSummary review = waiting.review();
        Voice voice = speaker.voice();
        Page page = Page.below(voice, ModerationPhrase.CRUMB)
                .say(ModerationPhrase.REVIEW, review.starLine(), initials(review.clientName()), review.words())
                .say(
                        ModerationPhrase.DATES,
                        day(voice, salon, review.leftAt()),
                        Optional.ofNullable(review.changedAt())
                                .map(at -> day(voice, salon, at))
                                .orElse("none"));
        if (review.answer() != null) {
            page.gap().say(ModerationPhrase.ANSWER, review.answer());
        }
        page.gap()
                .say(
                        ModerationPhrase.REPORT,
                        String.valueOf(review.state().reason()),
                        review.state().word().isEmpty()
                                ? "none"
                                : review.state().word(),
                        Optional.ofNullable(review.state().reportedAt())
                                .map(at -> day(voice, salon, at))
                                .orElse("none"))
                .gap();
        visits.visit(salon.id(), review.visit().id())
                .ifPresentOrElse(visit -> facts(page, salon, visit), () -> page.say(ModerationPhrase.NO_VISIT));
        return page.gap()
                .say(ModerationPhrase.RULE)
                .row(
                        speaker.button(ModerationPhrase.KEEP, new ModerationAction.Ask(review.id(), Moderation.KEPT))
                                .good(),
                        speaker.button(ModerationPhrase.HIDE, new ModerationAction.Ask(review.id(), Moderation.HIDDEN))
                                .danger())
                .back(new ModerationAction.Open())
                .show();
    }

    private void facts(Page page, Salon salon, Visit visit) {
        page.say(
                ModerationPhrase.VISIT,
                visit.title(),
                day(page.voice(), salon, visit.start()),
                page.voice().time(visit.start().atZone(salon.zone()).toLocalTime()),
                visit.status().name(),
                visits.visitsDone(salon.id(), visit.clientId()),
                Boolean.toString(visit.isSelfBooked()));
    }

    private static String day(Voice voice, Salon salon, Instant at) {
        return voice.dayOfMonth(salon.dayOf(at));
    }

    /** An operator needs no more to tell whether a review was left by somebody who came. */
    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        return parts.length == 1 ? parts[0] : parts[0] + " " + parts[parts.length - 1].charAt(0) + ".";
    }
}
