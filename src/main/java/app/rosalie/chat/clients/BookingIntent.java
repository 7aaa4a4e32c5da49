package app.rosalie.chat.clients;

import app.rosalie.chat.Pro;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.clients.ClientId;

/** What a card was shared for: the book, or a booking that asks for whom and goes on with her. */
sealed interface BookingIntent {

    static BookingIntent of(Pro pro) {
        return switch (pro.asked()) {
            case BookingQuestion.Who who -> new ToBook();
            case BookingQuestion.WhoAt at -> new ToBookAt(at);
            case null, default -> new ToKeep();
        };
    }

    /** What comes next with a client who is there already. */
    Action with(ClientId clientId);

    /** What adds somebody new. */
    Action adding(boolean anyway);

    /** Remembers the card. */
    Question asking(String line);

    Action back();

    ClientsPhrase choice();

    record ToKeep() implements BookingIntent {

        @Override
        public Action with(ClientId clientId) {
            return new ClientsAction.Card(clientId);
        }

        @Override
        public Action adding(boolean anyway) {
            return new ClientsAction.New(anyway);
        }

        @Override
        public Question asking(String line) {
            return new ClientsQuestion.Add(line);
        }

        @Override
        public Action back() {
            return new ClientsAction.Book(0);
        }

        @Override
        public ClientsPhrase choice() {
            return ClientsPhrase.OPEN;
        }
    }

    record ToBook() implements BookingIntent {

        @Override
        public Action with(ClientId clientId) {
            return new BookingAction.ForClient(clientId);
        }

        @Override
        public Action adding(boolean anyway) {
            return new BookingAction.NewClient();
        }

        @Override
        public Question asking(String line) {
            return new BookingQuestion.Who(line);
        }

        @Override
        public Action back() {
            return new BookingAction.Start();
        }

        @Override
        public ClientsPhrase choice() {
            return ClientsPhrase.CHOOSE;
        }
    }

    /** @param at the time that was chosen first */
    record ToBookAt(BookingQuestion.WhoAt at) implements BookingIntent {

        @Override
        public Action with(ClientId clientId) {
            return new BookingAction.ForClientAt(clientId, at.selection(), at.day(), at.time());
        }

        @Override
        public Action adding(boolean anyway) {
            return new BookingAction.NewClient();
        }

        @Override
        public Question asking(String line) {
            return new BookingQuestion.WhoAt(line, at.selection(), at.day(), at.time());
        }

        @Override
        public Action back() {
            return new BookingAction.StartAt(at.selection(), at.day(), at.time());
        }

        @Override
        public ClientsPhrase choice() {
            return ClientsPhrase.CHOOSE;
        }
    }
}
