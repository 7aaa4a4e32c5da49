package app.rosalie.telegram.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.agenda.AppointmentId;
import app.rosalie.chat.action.Action;
import app.rosalie.chat.action.Actions;
import app.rosalie.chat.action.BookingAction;
import app.rosalie.chat.action.HomeAction;
import app.rosalie.chat.action.InHundreds;
import app.rosalie.chat.action.PlanningAction;
import app.rosalie.chat.action.SetupAction;
import app.rosalie.chat.action.VisitAction;
import app.rosalie.clients.ClientId;
import app.rosalie.salon.Money;
import app.rosalie.salon.TreatmentId;
import app.rosalie.salon.selection.SelectionId;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackCodeTest {

    /** Reads all actions there are, which is work: once for all tests. */
    private static final CallbackCode CODES = new CallbackCode(Actions::all);

    @ParameterizedTest
    @MethodSource("extremes")
    void fitsEveryActionIntoAButtonAndReadsItBack(Action action) {
        String packed = CODES.pack(action);
        assertThat(packed.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(CODES.unpack(packed)).contains(action);
    }

    @Test
    void writesABookingShortly() {
        Action book = new BookingAction.Book(
                new ClientId(41), new SelectionId(7), LocalDate.of(2026, 3, 3), LocalTime.of(14, 30), true);
        assertThat(CODES.pack(book)).isEqualTo("bb.15.7.ftv.o6.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "zz",
                "h.1",
                "dv",
                "dv.",
                "dv.1.2",
                "dv.01",
                "dv.+1",
                "dv.A",
                "dv.-0",
                "dv.1 ",
                "dv.3w5e11264sgsg",
                "dd.1y2p0ij32e8e7",
                "dy.1.2",
                "s.6",
                "s.-1",
                "ba.1.1.1.140",
                "ba.1.1.1.-1",
                "dv.\u0661",
                "h\u0000",
                "bb.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1"
            })
    void takesNothingButWhatItWrites(String forged) {
        assertThat(CODES.unpack(forged)).isEmpty();
    }

    @Test
    void writesTermsThatAreTheTreatmentsOwnAsMinusOne() {
        Action book = new BookingAction.BookAs(
                new ClientId(41),
                new SelectionId(7),
                LocalDate.of(2026, 3, 3),
                LocalTime.of(14, 30),
                Optional.of(Duration.ofMinutes(45)),
                Optional.empty(),
                false);
        assertThat(CODES.pack(book)).isEqualTo("bw.15.7.ftv.o6.19.-1.0");
        assertThat(CODES.unpack("bw.15.7.ftv.o6.19.-1.0")).contains(book);
    }

    @Test
    void writesTheGoalOfTheSetUpInEuros() {
        assertThat(CODES.pack(new SetupAction.ChooseGoal(Money.euros(3_000)))).isEqualTo("sg.2bc");
        assertThat(CODES.unpack("sg.2bc")).contains(new SetupAction.ChooseGoal(Money.euros(3_000)));
        assertThatThrownBy(() -> CODES.pack(new SetupAction.ChooseGoal(new Money(150))))
                .hasMessageContaining("hundreds");
    }

    @Test
    void writesWhatIsNotThereAsANumberThatNothingHas() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(CODES.pack(new PlanningAction.Free(day, Optional.empty()))).isEqualTo("pf.ftv.0");
        assertThat(CODES.unpack("pf.ftv.0")).contains(new PlanningAction.Free(day, Optional.empty()));
        assertThat(CODES.unpack("pf.ftv.7")).contains(new PlanningAction.Free(day, Optional.of(new TreatmentId(7))));
    }

    @Test
    void refusesSecondsRatherThanLosingThem() {
        Action odd = new BookingAction.AtTime(
                new ClientId(1), new SelectionId(1), LocalDate.of(2026, 3, 3), LocalTime.of(14, 0, 1));
        assertThatThrownBy(() -> CODES.pack(odd)).hasMessageContaining("minutes");
    }

    @Test
    void readsPlainActions() {
        assertThat(CODES.unpack("h")).contains(new HomeAction.Open());
        assertThat(CODES.unpack("dv.a")).contains(new VisitAction.Visit(new AppointmentId(10)));
        assertThat(CODES.unpack("s.5")).contains(new SetupAction.Ask(SetupAction.Step.GOAL));
    }

    /**
     * Every action at both ends of what its components can be, and beyond what anybody pays or any visit lasts; an action that
     * refuses an end is left out there.
     */
    static Stream<Action> extremes() {
        return Actions.all().stream()
                .map(ActionFormat::of)
                .flatMap(shape -> Stream.of(true, false).flatMap(high -> made(shape.type(), high)));
    }

    private static Stream<Action> made(Class<?> type, boolean high) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(it -> extreme(it, high)).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Stream.of((Action) type.getConstructor(types).newInstance(values));
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object extreme(RecordComponent component, boolean high) {
        if (component.isAnnotationPresent(InHundreds.class)) {
            return Money.euros(high ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
        if (component.getType() != Optional.class) {
            return extreme(component.getType(), high);
        }
        ParameterizedType type = (ParameterizedType) component.getGenericType();
        return high ? Optional.of(extreme((Class<?>) type.getActualTypeArguments()[0], true)) : Optional.empty();
    }

    private static Object extreme(Class<?> type, boolean high) {
        if (type == long.class) {
            return high ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
        if (type == int.class) {
            return high ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        }
        if (type == boolean.class) {
            return high;
        }
        if (type == LocalDate.class) {
            return high ? LocalDate.MAX : LocalDate.MIN;
        }
        if (type == LocalTime.class) {
            return high ? LocalTime.of(23, 59) : LocalTime.MIN;
        }
        if (type == Duration.class) {
            return Duration.ofMinutes(high ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
        if (type == Money.class) {
            return new Money(high ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
        if (type.isRecord()) {
            return wrapped(type, extreme(long.class, high));
        }
        List<?> constants = List.of(type.getEnumConstants());
        return high ? constants.getLast() : constants.getFirst();
    }

    private static Object wrapped(Class<?> type, Object number) {
        try {
            return type.getConstructor(long.class).newInstance(number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsTheMeaningOfEveryButtonEverSent() throws IOException {
        CallbackCodeList.check();
    }
}
