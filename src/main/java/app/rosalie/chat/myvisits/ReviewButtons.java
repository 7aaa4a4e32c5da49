package app.rosalie.chat.myvisits;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Status;
import app.rosalie.chat.Button;
import app.rosalie.chat.Speaker;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.kit.clientside.HerVisit;
import app.rosalie.reviews.OwnReviews;
import app.rosalie.salon.Salon;
import app.rosalie.salon.SalonNumber;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The way to what she has said, or may say, of her last visits. */
final class ReviewButtons {

    /** So that the keyboard stays within a phone's screen. */
    private static final int MOST = 2;

    private ReviewButtons() {}

    static List<Button> of(Speaker speaker, Salon salon, List<HerVisit> visits, Set<AppointmentId> said, Instant now) {
        return visits.stream()
                .filter(hers -> hers.visit().status() == Status.DONE)
                .filter(hers -> !OwnReviews.isOver(hers.visit().start(), salon.zone(), now))
                .limit(MOST)
                .<Button>map(hers -> speaker.button(
                        said.contains(hers.visit().id()) ? MyVisitsPhrase.MY_REVIEW : MyVisitsPhrase.REVIEW,
                        new ReviewingAction.Open(
                                new SalonNumber(salon.id().value()),
                                hers.visit().id()),
                        speaker.voice().shortDay(hers.day())))
                .toList();
    }
}
