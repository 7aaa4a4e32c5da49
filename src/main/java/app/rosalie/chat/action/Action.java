package app.rosalie.chat.action;

/**
 * What a button means: the site map of the chat. Each room has one sealed family of records, each with its {@link Code}.
 * Components are {@code int}, {@code boolean}, an enum, {@code LocalDate}, {@code LocalTime} or {@code Duration} (minutes), or a
 * record of one {@code long}, such as an id or an amount; each of these may be {@link AbsentAs absent}.
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
