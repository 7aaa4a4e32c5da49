package app.rosalie.chat.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.rosalie.Database;
import app.rosalie.House;
import app.rosalie.Studio;
import app.rosalie.salon.Money;
import app.rosalie.salon.Treatment;
import app.rosalie.salon.selection.TreatmentOption;
import app.rosalie.salon.selection.TreatmentOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalledOptionsTest {

    private List<Treatment> named;
    private List<TreatmentOption> offered;

    @BeforeEach
    void open() {
        House house = House.on(Database.H2);
        Studio studio = Studio.open(house);
        Treatment colour = studio.sells("Couleur", 70, 90);
        Treatment cut = studio.sells("Coupe", 38, 45);
        Treatment removal = studio.sells("Dépose", 10, 15);
        TreatmentOptions options = house.the(TreatmentOptions.class);
        options.add(studio.id(), colour.id(), terms("Cheveux longs"));
        options.add(studio.id(), cut.id(), terms("Cheveux longs"));
        options.add(studio.id(), colour.id(), terms("Dépose"));
        named = List.of(colour, cut, removal);
        offered = options.offered(studio.id());
    }

    private static TreatmentOption.Terms terms(String name) {
        return new TreatmentOption.Terms(name, Duration.ofMinutes(20), Money.euros(10));
    }

    /** Each as the place of its treatment among those named, and its name. */
    @ParameterizedTest
    @CsvSource({
        "couleur cheveux longs et coupe, 0 Cheveux longs",
        "couleur et coupe cheveux longs, 1 Cheveux longs",
        "cheveux longs pour la couleur, 0 Cheveux longs",
        "couleur et dépose,",
        "elle a les cheveux courts,",
        "'',",
    })
    void areOfTheTreatmentNamedLastBeforeThem(String text, String expected) {
        var called = CalledOptions.in(text, named, offered);
        String told = called.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(id -> named.stream().map(Treatment::id).toList().indexOf(entry.getKey()) + " "
                                + offered.stream()
                                        .filter(option -> option.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .name()))
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(told).isEqualTo(expected == null ? "" : expected);
    }
}
