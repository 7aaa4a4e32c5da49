package app.rosalie.chat.action;

import app.rosalie.clients.ClientId;
import app.rosalie.language.wish.WishKind;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;

/** What a sentence left open: the choice is put into it, and it is read again. */
public sealed interface SentenceAction extends Action {

    /** This is whom the last sentence meant. */
    @Code("xc")
    record WithClient(ClientId clientId) implements SentenceAction {}

    /** The last sentence meant somebody new. */
    @Code("xn")
    record WithNewClient() implements SentenceAction {}

    /** Shows again what was left for something else. */
    @Code("xr")
    record Resume() implements SentenceAction {}

    /** It was she whose words were passed on. */
    @Code("xf")
    record RelayedBy(ClientId clientId) implements SentenceAction {}

    @Code("xt")
    record WithTreatment(ClientId clientId, TreatmentId treatmentId) implements SentenceAction {}

    /** Sets the goal of a month, or of a year, as the proposal showed it. */
    @Code("xg")
    record Goal(Money amount, LocalDate day) implements SentenceAction, Dated {}

    /** The last text wants this. */
    @Code("xk")
    record As(WishKind kind) implements SentenceAction {}

    /** Of the wishes that are listed that one, from 0, if it is of that kind. */
    @Code("xp")
    record Part(int number, WishKind kind) implements SentenceAction {}

    /**
     * All wishes that are listed and need no other answer.
     *
     * @param seal of what they do, so that no other list is meant
     */
    @Code("xa")
    record All(int seal) implements SentenceAction {}
}
