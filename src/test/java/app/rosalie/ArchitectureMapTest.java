package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.md} shows the house as it is. Drawn anew by {@code ./dev map}. */
class ArchitectureMapTest {

    private static final Path PAGE = Path.of("docs/architecture.md");

    @Test
    void isTheOneInTheDocumentation() throws IOException {
        ArchitectureMap map = new ArchitectureMap();
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("modules", "```mermaid\n" + map.modules() + "\n```");
        drawn.put("module-table", map.moduleTable());
        drawn.put("rooms", map.roomTable());
        drawn.put("kits", map.kitTable());
        String page = Files.readString(PAGE);
        String now = page;
        for (Map.Entry<String, String> part : drawn.entrySet()) {
            Pattern marked =
                    Pattern.compile("(<!-- map:" + part.getKey() + " -->\n).*?(<!-- /map -->)", Pattern.DOTALL);
            assertThat(marked.matcher(now).find()).as(part.getKey()).isTrue();
            now = marked.matcher(now)
                    .replaceFirst(found ->
                            Matcher.quoteReplacement(found.group(1) + part.getValue() + "\n" + found.group(2)));
        }
        if ("draw".equals(System.getProperty("rosalie.map"))) {
            Files.writeString(PAGE, now);
            page = now;
        }
        assertThat(page).as("drawn anew by ./dev map").isEqualTo(now);
    }
}
