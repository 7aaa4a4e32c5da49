package app.rosalie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of {@code docs/glossary.md} are those of the code. */
class GlossaryTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([^|]+) \\|.*\\| `(\\w+)` \\|$", Pattern.MULTILINE);

    private final List<MatchResult> rows;
    private final Set<String> types = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("app.rosalie").stream()
                    .map(JavaClass::getSimpleName)
                    .collect(Collectors.toSet());

    GlossaryTest() throws IOException {
        rows = ROW.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .toList();
    }

    @Test
    void namesTypesThatThereAre() {
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(rows)
                .extracting(row -> row.group(2))
                .allSatisfy(type -> assertThat(types).contains(type));
    }

    @Test
    void hasEachTermOnce() {
        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
    }
}
