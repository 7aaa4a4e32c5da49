package app.rosalie.chat.slotoffer;

import app.rosalie.chat.Pro;
import app.rosalie.chat.Reply;
import app.rosalie.chat.action.SlotOfferAction;
import app.rosalie.chat.room.QuietRoom;
import org.springframework.stereotype.Component;

/** A slot is free: who might take it, and the words to ask her with; or the words and the picture for everybody. */
@Component
public class SlotOfferRoom implements QuietRoom<SlotOfferAction> {

    private final CandidatesPage candidatesPage;
    private final OfferPage offerPage;
    private final VacanciesPage vacanciesPage;
    private final SharePages sharePages;

    SlotOfferRoom(
            CandidatesPage candidatesPage, OfferPage offerPage, VacanciesPage vacanciesPage, SharePages sharePages) {
        this.candidatesPage = candidatesPage;
        this.offerPage = offerPage;
        this.vacanciesPage = vacanciesPage;
        this.sharePages = sharePages;
    }

    @Override
    public Reply on(Pro pro, SlotOfferAction action) {
        return switch (action) {
            case SlotOfferAction.Candidates(var cancelled) -> candidatesPage.show(pro, cancelled);
            case SlotOfferAction.Offer(var cancelled, var client) -> offerPage.show(pro, cancelled, client);
            case SlotOfferAction.Vacancies() -> vacanciesPage.show(pro);
            case SlotOfferAction.AtVacancy(var day, var time) ->
                vacanciesPage.at(pro, day, time, free -> candidatesPage.show(pro, free));
            case SlotOfferAction.OfferVacancy(var day, var time, var client) ->
                vacanciesPage.at(pro, day, time, free -> offerPage.show(pro, free, client));
            case SlotOfferAction.Promotion(int percent) -> sharePages.promotion(pro, percent);
            case SlotOfferAction.Picture() -> sharePages.picture(pro);
        };
    }
}
