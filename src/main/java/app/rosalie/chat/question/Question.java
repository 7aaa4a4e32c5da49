package app.rosalie.chat.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the next typed text will be taken for, with what was gathered so far. One sealed family a room. Kept as JSON by the
 * chat's one row; a change of a record's components only makes questions in flight expire.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS, property = "asks")
public sealed interface Question
        permits SetupQuestion,
                BookingQuestion,
                VisitQuestion,
                ReviewsQuestion,
                OpeningQuestion,
                ClientsQuestion,
                SentenceQuestion,
                TakingsQuestion,
                GoalsQuestion,
                ReceiptsQuestion {}
