package app.rosalie.chat.question;

import app.rosalie.clients.ClientId;
import java.time.LocalDate;
import java.time.LocalTime;

/** What writing an appointment asks for in writing. */
public sealed interface BookingQuestion extends Question {

    /** Who? {@code typed} is what was typed last, so that « new client » knows the name; empty at first. */
    record Who(String typed) implements BookingQuestion {}

    /** The same where the time was chosen first; {@code treatmentId} is 0 where none is chosen yet. */
    record WhoAt(String typed, long treatmentId, LocalDate day, LocalTime time) implements BookingQuestion {}

    /** What for? */
    record What(ClientId clientId) implements BookingQuestion {}

    /** The same where the time was chosen first. */
    record WhatAt(ClientId clientId, LocalDate day, LocalTime time) implements BookingQuestion {}

    /** Which day? {@code from} is the first of those to choose from. */
    record Day(ClientId clientId, long treatmentId, LocalDate from) implements BookingQuestion {}

    record Time(ClientId clientId, long treatmentId, LocalDate day) implements BookingQuestion {}
}
