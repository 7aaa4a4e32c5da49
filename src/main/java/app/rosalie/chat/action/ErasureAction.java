package app.rosalie.chat.action;

/** A client wants to be forgotten by the salons that know her. */
public sealed interface ErasureAction extends Action {

    /** What goes, what stays, and what she has ahead. */
    @Code("vx")
    record Ask() implements ErasureAction {}

    /** Really? */
    @Code("vxs")
    record Confirm() implements ErasureAction {}

    /**
     * She is erased, and what she has ahead called off.
     *
     * @param ahead how many visits that were when she was asked: with others ahead she is asked again
     */
    @Code("vxe")
    record Erase(int ahead) implements ErasureAction {}
}
