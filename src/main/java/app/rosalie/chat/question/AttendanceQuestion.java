package app.rosalie.chat.question;

/** What is kept of a client's words until she has said what they are about. */
public sealed interface AttendanceQuestion extends Question {

    /** Which visit, or which salon, did she mean? */
    record Which(String words) implements AttendanceQuestion {}
}
