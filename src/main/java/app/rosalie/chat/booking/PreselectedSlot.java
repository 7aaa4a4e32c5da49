package app.rosalie.chat.booking;

import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.question.BookingQuestion;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What was chosen before the client was: nothing, or a time, and perhaps what for. It goes along until she is known. */
sealed interface PreselectedSlot {
    PreselectedSlot NONE = new None();

    /** The beginning, to which everything before the client leads back. */
    Action start();

    /** Where {@link #start} itself leads back to. */
    Action origin();

    /** What follows once the client is chosen. */
    BookingAction with(ClientId clientId);

    BookingQuestion who(String typed);

    BookingQuestion what(ClientId clientId);

    static PreselectedSlot of(BookingQuestion.WhoAt asked) {
        return new At(asked.selection(), asked.day(), asked.time());
    }

    record None() implements PreselectedSlot {
        @Override
        public Action start() {
            return new BookingAction.Start();
        }

        @Override
        public Action origin() {
            return new HomeAction.Open();
        }

        @Override
        public BookingAction with(ClientId clientId) {
            return new BookingAction.ForClient(clientId);
        }

        @Override
        public BookingQuestion who(String typed) {
            return new BookingQuestion.Who(typed);
        }

        @Override
        public BookingQuestion what(ClientId clientId) {
            return new BookingQuestion.What(clientId);
        }
    }

    /** @param selection empty where none is chosen yet */
    record At(Optional<SelectionId> selection, LocalDate day, LocalTime time) implements PreselectedSlot {
        @Override
        public Action start() {
            return new BookingAction.StartAt(selection, day, time);
        }

        @Override
        public Action origin() {
            return new PlanningAction.Hour(day, time);
        }

        @Override
        public BookingAction with(ClientId clientId) {
            return new BookingAction.ForClientAt(clientId, selection, day, time);
        }

        @Override
        public BookingQuestion who(String typed) {
            return new BookingQuestion.WhoAt(typed, selection, day, time);
        }

        @Override
        public BookingQuestion what(ClientId clientId) {
            return new BookingQuestion.WhatAt(clientId, day, time);
        }
    }
}
