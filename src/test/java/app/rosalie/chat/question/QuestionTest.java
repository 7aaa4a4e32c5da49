package app.rosalie.chat.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.clients.ClientId;
import app.rosalie.revenue.GoalScope;
import app.rosalie.revenue.PaymentId;
import app.rosalie.revenue.PaymentMethod;
import app.rosalie.revenue.VoucherId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.SelectionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class QuestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final LocalTime TIME = LocalTime.of(14, 30);

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource
    void comesBackAsItWasKept(Question question) {
        String kept = json.writerFor(Question.class).writeValueAsString(question);
        assertThat(json.readValue(kept, Question.class)).isEqualTo(question);
    }

    static Stream<Question> comesBackAsItWasKept() {
        Optional<TreatmentId> gel = Optional.of(new TreatmentId(7));
        Optional<SelectionId> booked = gel.map(SelectionId::of);
        return Stream.of(
                new BookingQuestion.What(new ClientId(Long.MAX_VALUE)),
                new BookingQuestion.WhoAt("Emma", booked, DAY, TIME),
                new BookingQuestion.WhoAt("", Optional.empty(), DAY, TIME),
                new GoalsQuestion.Amount(GoalScope.Term.MONTH, gel, DAY),
                new GoalsQuestion.Amount(GoalScope.Term.YEAR, Optional.empty(), DAY),
                new VouchersQuestion.Beneficiary(new VoucherId(3)),
                new CheckoutQuestion.Tip(new AppointmentId(41), new Money(45_00), PaymentMethod.CARD));
    }

    /** How something was paid had another name once. */
    @Test
    void isReadWhereAPaymentMethodWasKeptByItsOldName() {
        String kept = "{\"asks\":\".ReceiptsQuestion$RefundBy\",\"paymentId\":{\"value\":7},\"means\":\"CASH\"}";
        assertThat(json.readValue(kept, Question.class))
                .isEqualTo(new ReceiptsQuestion.RefundBy(new PaymentId(7), PaymentMethod.CASH));
    }

    /** What is booked was one treatment once. */
    @Test
    void isReadWhereATreatmentWasKept() {
        String kept = "{\"asks\":\".BookingQuestion$Time\",\"clientId\":{\"value\":4},\"treatmentId\":{\"value\":7},"
                + "\"day\":\"" + DAY + "\"}";
        assertThat(json.readValue(kept, Question.class))
                .isEqualTo(new BookingQuestion.Time(new ClientId(4), new SelectionId(7), DAY));
    }

    /** Ids were bare numbers once, and an amount was its cents. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"asks\":\".BookingQuestion$What\",\"clientId\":5}",
                "{\"asks\":\".BookingQuestion$WhoAt\",\"typed\":\"\",\"treatmentId\":0,\"day\":\"2026-03-03\",\"time\":\"14:30\"}",
                "{\"asks\":\".GoalsQuestion$Amount\",\"term\":\"MONTH\",\"treatmentId\":0,\"day\":\"2026-03-03\"}",
                "{\"asks\":\".CheckoutQuestion$Tip\",\"appointmentId\":41,\"cents\":4500,\"means\":\"CARD\"}"
            })
    void isNotReadWhereItWasKeptByAnEarlierRelease(String kept) {
        assertThatThrownBy(() -> json.readValue(kept, Question.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageMatching("(?s).*\\[\"(\\w*Id|selection)\"\\].*");
    }
}
