package app.rosalie.chat.action;

import app.rosalie.retention.Segment;

/** The kinds of clients that a salon has. */
public sealed interface SegmentsAction extends Action {

    /** All of them, with how many are in each. */
    @Code("cse")
    record Open() implements SegmentsAction {}

    /** Who is in one, page by page from 0. */
    @Code("csl")
    record Of(Segment segment, int page) implements SegmentsAction {}
}
