package app.rosalie.telegram.wire;

import java.io.IOException;
import java.util.Objects;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.File;

/** Fetches files that people have sent. Telegram hands over 20 MB at most. Safe for use by many threads. */
@Component
public final class FileDownload {

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final TelegramSettings settings;
    private final BotApiClient api;
    private final BotApiConnections connections;

    FileDownload(TelegramSettings settings, BotApiClient api, BotApiConnections connections) {
        this.settings = settings;
        this.api = api;
        this.connections = connections;
    }

    /** Throws {@link ApiFailure}; of a file that is too big, one that is refused and says so. */
    public byte[] fetch(String fileId) {
        File file = api.call(new GetFile(fileId));
        String path = file.getFilePath();
        if (path == null || path.isEmpty()) {
            throw ApiFailure.trouble("no path for a file");
        }
        return content(path);
    }

    /** The library's own way asks the public server, whichever is set. */
    private byte[] content(String path) {
        Request request = new Request.Builder()
                .url(settings.apiUrl()
                        .resolve("/file/bot" + settings.token() + "/" + path)
                        .toString())
                .build();
        try (Response response = connections.http().newCall(request).execute()) {
            if (!response.isSuccessful()) {
                throw ApiFailure.of(response.code(), "for a file", 0);
            }
            byte[] bytes = Objects.requireNonNull(response.body()).byteStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ApiFailure.refused("file is too big");
            }
            return bytes;
        } catch (IOException e) {
            throw ApiFailure.of(e);
        }
    }
}
