package app.rosalie.pictures.photo;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the first bytes say a file is, whatever it is called. */
enum PhotoFormat {
    JPEG,
    PNG,
    GIF,
    WEBP,
    HEIC,
    NONE;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    static PhotoFormat of(byte[] file) {
        if (file.length < 16) {
            return NONE;
        }
        if (text(file, 4, 4).equals("ftyp")) {
            return HEIC_BRANDS.contains(text(file, 8, 4)) ? HEIC : NONE;
        }
        if (text(file, 0, 4).equals("RIFF")) {
            return text(file, 8, 4).equals("WEBP") ? WEBP : NONE;
        }
        if (text(file, 0, 3).equals("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        return text(file, 0, 4).equals("GIF8") ? GIF : text(file, 0, 8).equals("\u0089PNG\r\n\u001a\n") ? PNG : NONE;
    }

    static String text(byte[] file, int from, int length) {
        return new String(file, from, length, StandardCharsets.ISO_8859_1);
    }
}
