package app.rosalie.chat.clients;

import app.rosalie.chat.Pro;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.ClientsQuestion;
import app.rosalie.clients.ClientLine;
import java.util.Optional;

/** What the open question remembers of a client: what was typed or shared last. */
final class TypedClient {

    private TypedClient() {}

    static Optional<ClientLine> line(Pro pro) {
        return switch (pro.asked()) {
            case ClientsQuestion.Add(String line) -> read(pro, line);
            case ClientsQuestion.Find(String typed) -> read(pro, typed);
            case BookingQuestion.Who(String typed) -> read(pro, typed);
            case BookingQuestion.WhoAt at -> read(pro, at.typed());
            case null, default -> Optional.empty();
        };
    }

    private static Optional<ClientLine> read(Pro pro, String line) {
        return Optional.of(ClientLine.read(line, pro.salon().zone())).filter(read -> !read.isEmpty());
    }
}
