package app.rosalie.chat;

import java.time.LocalDate;

/** What writing an appointment asks for in writing. */
public sealed interface BookingQuestion extends Question {

    /** Who? {@code typed} is what was typed last, so that « new client » knows the name; empty at first. */
    record Who(String typed) implements BookingQuestion {}

    record Time(long clientId, long treatmentId, LocalDate day) implements BookingQuestion {}
}
