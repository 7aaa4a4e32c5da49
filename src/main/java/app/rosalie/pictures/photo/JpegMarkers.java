package app.rosalie.pictures.photo;

/**
 * What the markers of a JPEG tell before it is decoded.
 *
 * @param whole whether its end is there: a decoder would make up what is missing, in grey
 * @param progressive whether a decoder has to hold all of it before it can show a line
 */
record JpegMarkers(boolean whole, boolean progressive) {

    static JpegMarkers of(byte[] file) {
        boolean progressive = false;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
            int marker = file[at + 1] & 0xff;
            if (marker == 0xff) {
                at++;
                continue;
            }
            progressive |= marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce;
            if (marker == 0xda) {
                return new JpegMarkers(ends(file, at), progressive);
            }
            at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
        }
        return new JpegMarkers(false, progressive);
    }

    /** In what is coded no 0xff stands before a 0xd9. */
    private static boolean ends(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xd9) {
                return true;
            }
        }
        return false;
    }
}
