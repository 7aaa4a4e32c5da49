package app.rosalie.chat.sentence;

import app.rosalie.agenda.Visit;
import app.rosalie.chat.Button;
import app.rosalie.chat.Page;
import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.ClientsAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.chat.question.SentenceQuestion;
import app.rosalie.clients.Client;
import app.rosalie.language.reply.Relayed;
import java.util.List;
import java.util.Optional;

/** A client’s words as they were passed on: they stand above whatever becomes of them, so that nothing of them is lost. */
final class RelayedPages {

    private static final int LONGEST = 1_000;

    private RelayedPages() {}

    static Page of(Pro pro, Relayed said) {
        return Page.below(pro.voice(), pro.voice().plain(SentencePhrase.RELAYED_CRUMB))
                .back(new HomeAction.Open())
                .say(SentencePhrase.RELAYED, said.from(), cut(said.words()))
                .gap();
    }

    private static String cut(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…";
    }

    static Reply whose(Pro pro, Relayed said, List<Button> buttons) {
        return of(pro, said)
                .asking(new SentenceQuestion.PassedOn(said.from(), said.words()))
                .say(SentencePhrase.WHICH_ONE, buttons.size())
                .rows(1, buttons)
                .show();
    }

    /** Nobody known says so, and wants nothing that she could do. */
    static Reply nothingWanted(Pro pro, Relayed said) {
        return of(pro, said)
                .asking(new SentenceQuestion.PassedOn(said.from(), said.words()))
                .say(SentencePhrase.RELAYED_BY_NOBODY)
                .show();
    }

    /** There is nothing to do but to answer her: her next visit, where she has one. */
    static Reply shown(Pro pro, Client client, Relayed said, Optional<Visit> next) {
        return shown(
                pro,
                client,
                said,
                next,
                next.isPresent() ? SentencePhrase.RELAYED_TO_ANSWER : SentencePhrase.RELAYED_NO_VISIT);
    }

    static Reply shown(Pro pro, Client client, Relayed said, Optional<Visit> next, SentencePhrase phrase) {
        Page page = of(pro, said).say(phrase, client.name());
        next.ifPresent(visit -> page.row(toVisit(pro, visit)));
        return page.row(pro.button(SentencePhrase.TO_CARD, new ClientsAction.Card(client.id()), client.name()))
                .show();
    }

    static Button.Press toVisit(Pro pro, Visit visit) {
        return pro.button(
                SentencePhrase.NEXT_VISIT,
                new VisitAction.Visit(visit.id()),
                pro.voice().shortDay(pro.dayOf(visit.start())),
                pro.timeOf(visit.start()),
                visit.title());
    }
}
