package app.rosalie.chat.question;

import app.rosalie.clients.ClientId;
import app.rosalie.salon.TreatmentId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What writing an appointment asks for in writing. */
public sealed interface BookingQuestion extends Question {

    @Override
    default boolean asksInPassing() {
        return true;
    }

    /** Who? {@code typed} is what was typed last, so that « new client » knows the name; empty at first. */
    record Who(String typed) implements BookingQuestion {}

    /** The same where the time was chosen first; Perhaps it is chosen what for. */
    record WhoAt(String typed, Optional<TreatmentId> treatmentId, LocalDate day, LocalTime time)
            implements BookingQuestion {}

    /** What for? */
    record What(ClientId clientId) implements BookingQuestion {}

    /** The same where the time was chosen first. */
    record WhatAt(ClientId clientId, LocalDate day, LocalTime time) implements BookingQuestion {}

    /** Which day? {@code from} is the first of those to choose from. */
    record Day(ClientId clientId, TreatmentId treatmentId, LocalDate from) implements BookingQuestion {}

    record Time(ClientId clientId, TreatmentId treatmentId, LocalDate day) implements BookingQuestion {}
}
