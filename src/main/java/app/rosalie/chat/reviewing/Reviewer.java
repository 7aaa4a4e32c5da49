package app.rosalie.chat.reviewing;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.SalonClient;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.MyVisitsAction;
import app.rosalie.chat.action.ReviewingAction;
import app.rosalie.chat.action.SalonPageAction;
import app.rosalie.chat.words.Phrase;
import app.rosalie.clients.ClientId;
import app.rosalie.reviews.OwnReviews.Standing;
import app.rosalie.salon.SalonId;
import app.rosalie.salon.SalonNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whoever may say what she thinks of a visit: its client, or who has followed its link.
 *
 * @param author whose review it is or will be
 */
record Reviewer(SalonClient client, ClientId author, AppointmentId visitId, Standing standing) {

    private static final int MOST_STARS = 5;

    SalonId salon() {
        return client.salon().id();
    }

    SalonNumber link() {
        return client.link();
    }

    Page page() {
        return Page.top(client.voice());
    }

    Button.Press button(Phrase label, Action action, Object... arguments) {
        return client.button(label, action, arguments);
    }

    LocalDate day(Visit visit) {
        return client.salon().dayOf(visit.start());
    }

    /** One star to five. */
    List<Button.Press> stars() {
        return stars(client, visitId);
    }

    static List<Button.Press> stars(SalonClient client, AppointmentId visit) {
        return IntStream.rangeClosed(1, MOST_STARS)
                .mapToObj(stars -> client.button(
                        ReviewingPhrase.STAR, new ReviewingAction.Give(client.link(), visit, stars), stars))
                .toList();
    }

    Page leadingOn(Page page) {
        return page.row(
                button(ReviewingPhrase.MY_VISITS, new MyVisitsAction.Open()),
                button(ReviewingPhrase.TO_SALON, new SalonPageAction.Open(link())));
    }
}
