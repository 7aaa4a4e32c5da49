package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/** The rooms of the house, and their doors as each {@code package-info} declares them. */
class RoomsTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Rosalie.class);
    private static final Path MAP = Path.of("target", "map");

    @Test
    void areEnteredOnlyByTheirDoors() {
        ROOMS.verify();
    }

    @Test
    void areDrawnOnAMap() throws IOException {
        new Documenter(ROOMS, Documenter.Options.defaults().withOutputFolder(MAP.toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramStyle.UML))
                .writeModuleCanvases();
        assertThat(Files.readString(MAP.resolve("components.puml"))).contains("Agenda", "Revenue", "Chat");
    }
}
