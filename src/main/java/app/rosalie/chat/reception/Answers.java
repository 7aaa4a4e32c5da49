package app.rosalie.chat.reception;

import app.rosalie.chat.Heard;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.booking.BookingRoom;
import app.rosalie.chat.clients.ClientsRoom;
import app.rosalie.chat.goals.GoalsRoom;
import app.rosalie.chat.opening.OpeningRoom;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.chat.question.GoalsQuestion;
import app.rosalie.chat.question.OpeningQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.chat.question.ReceiptsQuestion;
import app.rosalie.chat.question.ReviewsQuestion;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.chat.question.SetupQuestion;
import app.rosalie.chat.question.TakingsQuestion;
import app.rosalie.chat.question.VisitQuestion;
import app.rosalie.chat.receipts.ReceiptsRoom;
import app.rosalie.chat.reviews.ReviewsRoom;
import app.rosalie.chat.sentence.SentenceRoom;
import app.rosalie.chat.setup.SetupRoom;
import app.rosalie.chat.takings.TakingsRoom;
import app.rosalie.chat.visit.VisitRoom;
import org.springframework.stereotype.Component;

/** What is typed goes to the room that has asked, and where none has, or it is plainly about something else, is a sentence. */
@Component
class Answers {

    private final Rooms rooms;
    private final SentenceRoom sentence;
    private final SetupRoom setup;
    private final BookingRoom booking;
    private final VisitRoom diary;
    private final ReviewsRoom reviews;
    private final OpeningRoom slots;
    private final ClientsRoom clients;
    private final TakingsRoom takings;
    private final GoalsRoom goals;
    private final ReceiptsRoom receipts;

    Answers(
            Rooms rooms,
            SentenceRoom sentence,
            SetupRoom setup,
            BookingRoom booking,
            VisitRoom diary,
            ReviewsRoom reviews,
            OpeningRoom slots,
            ClientsRoom clients,
            TakingsRoom takings,
            GoalsRoom goals,
            ReceiptsRoom receipts) {
        this.rooms = rooms;
        this.sentence = sentence;
        this.setup = setup;
        this.booking = booking;
        this.diary = diary;
        this.reviews = reviews;
        this.slots = slots;
        this.clients = clients;
        this.takings = takings;
        this.goals = goals;
        this.receipts = receipts;
    }

    Reply hear(Pro pro, String text) {
        Question asked = pro.asked();
        if (asked != null && isAskedInPassing(asked) && sentence.isPlain(pro, text)) {
            return rooms.hear(pro, text);
        }
        return switch (asked) {
            case null -> rooms.hear(pro, text);
            case SentenceQuestion question -> rooms.hear(pro, text);
            case SetupQuestion question -> setup.hear(pro, question, text);
            case BookingQuestion question -> booking.hear(pro, question, text);
            case VisitQuestion question -> diary.hear(pro, question, text);
            case ReviewsQuestion question -> reviews.hear(pro, question, text);
            case OpeningQuestion question -> slots.hear(pro, question, text);
            case ClientsQuestion question -> clients.hear(pro, question, text);
            case TakingsQuestion question -> takings.hear(pro, question, text);
            case GoalsQuestion question -> goals.hear(pro, question, text);
            case ReceiptsQuestion question -> receipts.hear(pro, question, text);
        };
    }

    /** A contact card is somebody for the book, whatever was asked. */
    Reply hear(Pro pro, Heard.Contact contact) {
        return clients.hear(pro, contact);
    }

    /** Questions that stand below buttons for whoever would rather type; what is typed may as well be about something else. */
    private static boolean isAskedInPassing(Question question) {
        return switch (question) {
            case BookingQuestion asked -> true;
            case VisitQuestion.Time asked -> true;
            case VisitQuestion.Weeks asked -> true;
            case VisitQuestion.Times asked -> true;
            case OpeningQuestion.Hours asked -> true;
            case ClientsQuestion.Find asked -> true;
            case TakingsQuestion asked -> true;
            case SetupQuestion asked -> false;
            case VisitQuestion asked -> false;
            case ReviewsQuestion asked -> false;
            case OpeningQuestion asked -> false;
            case ClientsQuestion asked -> false;
            case GoalsQuestion asked -> true;
            case ReceiptsQuestion asked -> false;
            case SentenceQuestion asked -> true;
        };
    }
}
