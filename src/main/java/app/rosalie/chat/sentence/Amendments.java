package app.rosalie.chat.sentence;

import app.rosalie.chat.Pro;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.chat.question.Question;
import app.rosalie.clients.ClientId;
import app.rosalie.clients.Clients;
import app.rosalie.language.answer.Answer;
import app.rosalie.language.wish.Amendment;
import app.rosalie.language.wish.Parts;
import app.rosalie.language.wish.Turn;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.TreatmentId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** « Non 15h », « plutôt samedi », « 40 € en fait »: what stands on the screen, put right by what is typed below it. */
@Component
class Amendments {

    private static final Set<WishKind> OUTCOMES = EnumSet.of(WishKind.CAME, WishKind.MISSED);

    private final WishReader reader;
    private final StandingSentences standing;
    private final Clients clients;
    private final SaidServices services;

    Amendments(WishReader reader, StandingSentences standing, Clients clients, SaidServices services) {
        this.services = services;
        this.reader = reader;
        this.standing = standing;
        this.clients = clients;
    }

    /**
     * What stands there with what is said now, of the kind that it was; empty where what is said is about something else, or nothing
     * stands there.
     */
    Optional<Amended> amended(Pro pro, Question asked, String text) {
        return standing.of(pro, asked).flatMap(sentence -> {
            SaidWish said = reader.read(pro, sentence);
            SaidWish whole = said.also(text);
            // « Compte 1h15 pour le semi » below a booking is of that visit.
            if (StandingSentences.kind(asked, said) != WishKind.BOOK
                    && services.of(whole).isPresent()) {
                return Optional.empty();
            }
            Answer answer = Answer.read(text);
            Optional<Amended> contrary = contrary(StandingSentences.kind(asked, said), said, whole);
            if (contrary.isPresent()) {
                return contrary;
            }
            Amendment<ClientId, TreatmentId> amendment = amendment(said, whole, answer);
            return amendment.saysSomething()
                            && saysMoreThanAsked(asked, whole.reading().parts())
                            && !OwnWishes.isOne(StandingSentences.kind(asked, said), said, whole, answer)
                    ? Optional.of(new Amended(amendment.text(), StandingSentences.kind(asked, said)))
                    : Optional.empty();
        });
    }

    /** @param kind of wish that stood there, or none where that is asked */
    record Amended(String sentence, WishKind kind) {}

    /** « Ah non, elle est pas venue »: of whom and when was said before. */
    private Optional<Amended> contrary(WishKind before, SaidWish said, SaidWish more) {
        if (!OUTCOMES.contains(before)
                || said.slots().clients().size() != 1
                || !more.reading().parts().clients().isEmpty()) {
            return Optional.empty();
        }
        String ofTheSame = String.join(
                " ",
                more.text(),
                SaidWish.name(said.slots().clients().getFirst()),
                said.slots().dayWords());
        WishKind kind = said.also(ofTheSame).reading().kind();
        return OUTCOMES.contains(kind) ? Optional.of(new Amended(ofTheSame, kind)) : Optional.empty();
    }

    private Amendment<ClientId, TreatmentId> amendment(SaidWish said, SaidWish whole, Answer answer) {
        return new Amendment<>(
                said.reading().parts(),
                said.also(answer.rest()).reading().parts(),
                whole.slots().says(Turn.ADDS),
                said.now());
    }

    /** Whether the text is plainly no answer to what stands there. */
    boolean isOther(Pro pro, Question asked, String text) {
        SaidWish more = reader.read(pro, text);
        Answer answer = Answer.read(text);
        return standing.of(pro, asked)
                .map(more::also)
                .map(said -> OwnWishes.isOne(StandingSentences.kind(asked, said), said, more, answer))
                .orElseGet(() -> OwnWishes.isOne(more, answer));
    }

    /** The same with the client who was chosen among those whom it may mean; of several clients each keeps what is said of her. */
    String withClient(Pro pro, String sentence, ClientId id) {
        SaidWish said = reader.read(pro, sentence);
        if (said.reading().parts().clients().size() > 1) {
            return sentence;
        }
        return clients.find(pro.salonId(), id)
                .map(client -> new Amendment<>(
                                said.reading().parts(),
                                said.also(client.name()).reading().parts(),
                                false,
                                said.now())
                        .text())
                .orElse(sentence);
    }

    /** A treatment, a day or an hour alone is what the screen asks for: its own room hears it. */
    private static boolean saysMoreThanAsked(Question asked, Parts<ClientId, TreatmentId> more) {
        return switch (asked) {
            case BookingQuestion.What _, BookingQuestion.WhatAt _ ->
                !(more.clients().isEmpty()
                        && more.times().isEmpty()
                        && more.sums().isEmpty());
            case BookingQuestion.Day _, BookingQuestion.Time _ ->
                !(more.clients().isEmpty()
                        && more.treatments().isEmpty()
                        && more.sums().isEmpty());
            default -> true;
        };
    }
}
