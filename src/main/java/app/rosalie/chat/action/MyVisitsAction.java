package app.rosalie.chat.action;

/** Whoever speaks as a client of salons, over all of them. */
public sealed interface MyVisitsAction extends Action {

    /** What she has ahead. */
    @Code("vv")
    record Open() implements MyVisitsAction {}

    /** What she has behind her. */
    @Code("vvp")
    record Past() implements MyVisitsAction {}

    /** Where a client begins: her next visit and her salons. */
    @Code("vw")
    record Home() implements MyVisitsAction {}

    /** Has she a salon of her own? A press alone founds none. */
    @Code("vwp")
    record AskProfessional() implements MyVisitsAction {}
}
