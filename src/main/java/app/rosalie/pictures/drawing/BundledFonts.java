package app.rosalie.pictures.drawing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The bundled fonts unpacked into files, and AWT told to look nowhere else. On Linux, AWT asks fontconfig for the machine's
 * fonts before it draws the first letter, and fails where there is none; a font configuration of our own spares it both the
 * question and the time. One that the operator chose with {@code -Dsun.awt.fontconfig} stays.
 */
public final class BundledFonts {

    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final List<String> FONTS = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private static final Path FOLDER = unpacked();

    private BundledFonts() {}

    /** Gives their folder. To be called before the first touch of AWT, which reads its settings only once. */
    public static Path unpack() {
        return FOLDER;
    }

    private static Path unpacked() {
        try {
            var folder = Files.createTempDirectory("rosalie-fonts");
            folder.toFile().deleteOnExit();
            for (var font : FONTS) {
                copy(folder, font);
            }
            tellAwt(folder);
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException("The fonts of the pictures need a temporary folder", full);
        }
    }

    private static void tellAwt(Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty(CONFIGURATION) == null) {
            System.setProperty(CONFIGURATION, configure(folder).toString());
        }
    }

    /** The file of one font: those that names seldom ask for are unpacked when one does. */
    static synchronized Path file(String font) {
        try {
            if (!Files.exists(FOLDER.resolve(font))) {
                copy(FOLDER, font);
            }
            return FOLDER.resolve(font);
        } catch (IOException full) {
            throw new UncheckedIOException("The fonts of the pictures need a temporary folder", full);
        }
    }

    private static void copy(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        try (var font = BundledFonts.class.getResourceAsStream("/fonts/" + name)) {
            if (font == null) {
                throw new FileNotFoundException(name);
            }
            Files.copy(font, file);
            file.toFile().deleteOnExit();
        }
    }

    private static Path configure(Path folder) throws IOException {
        var file = folder.resolve("fontconfig.properties");
        file.toFile().deleteOnExit();
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            settings(folder).store(writer, null);
        }
        return file;
    }

    /** AWT's own format: each logical font has a name in the style of X, and each such name a file. */
    private static Properties settings(Path folder) {
        var settings = new Properties();
        settings.setProperty("version", "1");
        settings.setProperty("sequence.allfonts", "latin-1");
        for (var family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (var style : List.of("plain", "italic", "bold", "bolditalic")) {
                var font = style.startsWith("bold") ? "Inter-Bold.ttf" : "Inter-Regular.ttf";
                settings.setProperty(family + "." + style + ".latin-1", nameOfX(font));
                settings.setProperty(
                        "filename." + nameOfX(font), folder.resolve(font).toString());
            }
        }
        return settings;
    }

    private static String nameOfX(String font) {
        return "-rosalie-" + font.replace(".ttf", "").toLowerCase(Locale.ROOT)
                + "-medium-r-normal--*-%d-*-*-p-*-iso8859-1";
    }
}
