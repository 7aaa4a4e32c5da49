package app.rosalie;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The map of the house as the code draws it: which module uses which, the rooms and kits of the chat, and what each package is
 * for, in the words of its {@code package-info}.
 */
final class ArchitectureMap {

    private static final String BASE = "app.rosalie.";
    private static final Path SOURCES = Path.of("src/main/java/app/rosalie");
    private static final Pattern DOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.*?\\.)(\\s.*)?", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\{@(?:link|code) ([^}]*)}");

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("app.rosalie");

    /** Mermaid: an arrow means « uses »; what is reached over another module is not drawn twice. */
    String modules() {
        Map<String, Set<String>> uses = new TreeMap<>();
        classes.stream()
                .filter(one -> one.getPackageName().startsWith(BASE))
                .forEach(one -> one.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .filter(other -> other.startsWith(BASE))
                        .map(ArchitectureMap::module)
                        .filter(other -> !other.equals(module(one.getPackageName())))
                        .forEach(other -> uses.computeIfAbsent(module(one.getPackageName()), name -> new TreeSet<>())
                                .add(other)));
        return uses.entrySet().stream()
                .flatMap(from -> from.getValue().stream()
                        .filter(to -> !reachedOverAnother(uses, from.getKey(), to))
                        .map(to -> "    " + from.getKey() + " --> " + to))
                .collect(Collectors.joining("\n", "flowchart TD\n", ""));
    }

    private static boolean reachedOverAnother(Map<String, Set<String>> uses, String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream()
                .filter(over -> !over.equals(to))
                .anyMatch(over -> reaches(uses, over, to));
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || reaches(uses, next, to));
    }

    private static String module(String packageName) {
        return packageName.substring(BASE.length()).split("\\.", 2)[0];
    }

    /** A Markdown table of the modules with the first sentence of their documentation. */
    String moduleTable() {
        return table(children(SOURCES));
    }

    /** The same of the rooms of the chat. */
    String roomTable() {
        return table(children(SOURCES.resolve("chat")).filter(path -> !isNoRoom(path)));
    }

    private static boolean isNoRoom(Path path) {
        return List.of("action", "question", "words", "room", "kit")
                .contains(path.getFileName().toString());
    }

    /** The same of its kits. */
    String kitTable() {
        return table(children(SOURCES.resolve("chat/kit")));
    }

    private static String table(Stream<Path> packages) {
        Map<String, String> docs = new LinkedHashMap<>();
        packages.forEach(path -> docs.put(path.getFileName().toString(), firstSentence(path)));
        return docs.entrySet().stream()
                .map(it -> "| `" + it.getKey() + "` | " + it.getValue() + " |")
                .collect(Collectors.joining("\n", "| package | what it is for |\n|---|---|\n", ""));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> Files.exists(path.resolve("package-info.java"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstSentence(Path packageFolder) {
        try {
            Matcher doc = DOC.matcher(Files.readString(packageFolder.resolve("package-info.java")));
            if (!doc.find()) {
                throw new IllegalStateException(packageFolder + " does not say what it is for");
            }
            String text = LINK.matcher(doc.group(1).replaceAll("\\s*\\n\\s*\\*\\s?", " "))
                    .replaceAll("`$1`")
                    .strip();
            Matcher sentence = SENTENCE.matcher(text);
            return sentence.matches() ? sentence.group(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
