package app.rosalie.chat.action;

import app.rosalie.alerts.AlertId;

/** What only an operator may press: how Rosalie is getting on, and what became of what she could not tell. */
public sealed interface OperationsAction extends Action {

    /** How things stand. */
    @Code("e")
    record Open() implements OperationsAction {}

    /** The messages that never arrived. */
    @Code("ed")
    record Dead(int page) implements OperationsAction {}

    @Code("er")
    record RetryDead(DeadMessageId message) implements OperationsAction {}

    @Code("ea")
    record RetryAllDead() implements OperationsAction {}

    /** Asked about before it is done. */
    @Code("ex")
    record DropDead(DeadMessageId message, boolean sure) implements OperationsAction {}

    @Code("ey")
    record DropAllDead(boolean sure) implements OperationsAction {}

    /** The alerts that could not be told. */
    @Code("ef")
    record Failed(int page) implements OperationsAction {}

    @Code("eg")
    record RetryFailed(AlertId alert) implements OperationsAction {}

    @Code("eh")
    record RetryAllFailed() implements OperationsAction {}

    /** Asked about before it is done. */
    @Code("ei")
    record DropFailed(AlertId alert, boolean sure) implements OperationsAction {}

    @Code("ej")
    record DropAllFailed(boolean sure) implements OperationsAction {}
}
