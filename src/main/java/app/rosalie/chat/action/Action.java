package app.rosalie.chat.action;

/**
 * What a button means: the site map of the chat. Each room has one sealed family of records, each with its {@link Code}.
 * Components are {@code long}, {@code int}, {@code boolean}, an enum, {@code LocalDate}, {@code LocalTime} (minutes), or a record of
 * one {@code long}, such as an id; of the last, one may be {@link AbsentAs absent}, or {@link InHundreds cut}.
 */
public sealed interface Action
        permits HomeAction,
                SetupAction,
                BookingAction,
                VisitAction,
                ReviewsAction,
                JournalAction,
                WelcomeAction,
                PlanningAction,
                OpeningAction,
                ClientsAction,
                SentenceAction,
                TakingsAction,
                GoalsAction,
                ReceiptsAction {}
