package app.rosalie.chat.action;

import app.rosalie.salon.Audience;
import app.rosalie.salon.Money;
import app.rosalie.salon.PriceKind;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.OptionId;
import java.time.Duration;

/** What the salon sells: shown, added, changed, retired. */
public sealed interface ServicesAction extends Action {

    /** All that is offered, by category; pages from 0. */
    @Code("n")
    record Open(int page) implements ServicesAction {}

    /** What is no longer offered; pages from 0. */
    @Code("nr")
    record Retired(int page) implements ServicesAction {}

    @Code("nc")
    record Card(TreatmentId treatmentId) implements ServicesAction {}

    /** What is to be added? */
    @Code("na")
    record AskNew() implements ServicesAction {}

    /**
     * Adds what the screen proposes.
     *
     * @param seal of its words, so that no other is meant
     */
    @Code("nn")
    record Add(int seal) implements ServicesAction {}

    /** What is one part of it to be? */
    @Code("nk")
    record Ask(TreatmentId treatmentId, Part part) implements ServicesAction {}

    @Code("np")
    record SetPrice(TreatmentId treatmentId, Money price, PriceKind kind) implements ServicesAction {}

    @Code("nl")
    record SetLength(TreatmentId treatmentId, Duration length) implements ServicesAction {}

    @Code("nd")
    record SetDeposit(TreatmentId treatmentId, Money amount, int percent) implements ServicesAction {}

    @Code("nw")
    record SetAudience(TreatmentId treatmentId, Audience audience) implements ServicesAction {}

    /** Puts it into the category of another one. */
    @Code("ng")
    record Join(TreatmentId treatmentId, TreatmentId other) implements ServicesAction {}

    /** Nothing is said of it any more. */
    @Code("nx")
    record Undescribe(TreatmentId treatmentId) implements ServicesAction {}

    /** Said in a sentence, to be agreed to. */
    @Code("nq")
    record ProposePrice(TreatmentId treatmentId, Money price, PriceKind kind) implements ServicesAction {}

    /** Said in a sentence, to be agreed to. */
    @Code("nt")
    record ProposeLength(TreatmentId treatmentId, Duration length) implements ServicesAction {}

    /** What would be so if it were no longer offered? */
    @Code("nz")
    record AskRetire(TreatmentId treatmentId) implements ServicesAction {}

    @Code("no")
    record Retire(TreatmentId treatmentId) implements ServicesAction {}

    @Code("nb")
    record BringBack(TreatmentId treatmentId) implements ServicesAction {}

    /** Changes places with its neighbour in its category. */
    @Code("nm")
    record Move(TreatmentId treatmentId, boolean up) implements ServicesAction {}

    /** Its prices and since when. */
    @Code("nh")
    record Prices(TreatmentId treatmentId) implements ServicesAction {}

    /** The price list as a picture; pages from 0. */
    @Code("nv")
    record PriceList(int page, boolean story) implements ServicesAction {}

    /** When the pro is free for somebody else; zero and zero: never. */
    @Code("ns")
    record SetProcessing(TreatmentId treatmentId, Duration after, Duration length) implements ServicesAction {}

    /** What may be added to it. */
    @Code("nf")
    record Options(TreatmentId treatmentId) implements ServicesAction {}

    @Code("ne")
    record Option(OptionId optionId) implements ServicesAction {}

    @Code("ni")
    record RetireOption(OptionId optionId) implements ServicesAction {}

    /** From what does it go on? */
    @Code("nyb")
    record FollowUp(TreatmentId treatmentId) implements ServicesAction {}

    /** Within how many days behind that one? */
    @Code("nu")
    record FollowUpAfter(TreatmentId treatmentId, TreatmentId after) implements ServicesAction {}

    /** What is proposed where that was longer ago? */
    @Code("nya")
    record FollowUpOtherwise(TreatmentId treatmentId) implements ServicesAction {}

    /** From nothing where there are no days. */
    @Code("ny")
    record SetFollowUp(TreatmentId treatmentId, TreatmentId after, int withinDays, TreatmentId otherwise)
            implements ServicesAction {}

    /** How long before its start a client books it at the latest; zero: as the salon has it. */
    @Code("nyc")
    record SetNotice(TreatmentId treatmentId, Duration notice) implements ServicesAction {}

    /** The price list as a document to hang up. */
    @Code("nj")
    record Poster() implements ServicesAction {}

    /** What of a treatment is typed or chosen; new ones go to the end. */
    enum Part {
        NAME,
        CATEGORY,
        PRICE,
        LENGTH,
        DEPOSIT,
        DESCRIPTION,
        PROCESSING,
        /** How long before its start a client books it at the latest. */
        NOTICE
    }
}
