package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.CheckoutRequest;
import app.rosalie.chat.Document;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.chat.Screen;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The application as a process of its own, to be killed: each update writes one row in its turn, and is echoed, every tenth
 * with a file.
 */
final class InstanceProcess implements AutoCloseable {

    private final List<String> command;
    private final Path log;
    private final int port;
    private Process process;

    /** One that polls. */
    InstanceProcess(String place, TestTelegram telegram) throws IOException {
        this(place, telegram, "");
    }

    /** One that is called at this address; or polls, where there is none. */
    InstanceProcess(String place, TestTelegram telegram, String webhook) throws IOException {
        port = freePort();
        log = Files.createTempFile("rosalie-crash", ".log");
        command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                InstanceProcess.class.getName(),
                place,
                telegram.url(),
                Integer.toString(port),
                webhook);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Where the webhook listens. */
    int port() {
        return port;
    }

    void start() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** With -9: nothing is closed, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) {
            kill();
        }
        Files.delete(log);
    }

    /** What the file that comes with a text holds. */
    static String content(String text) {
        return (text + " ").repeat(1_000);
    }

    /** Arguments: the database's URL, and Telegram's; the port and the address of the webhook, which may be empty. */
    public static void main(String[] arguments) throws InterruptedException {
        Instance.start(
                arguments[0],
                arguments[1],
                context -> new Witness(context.getBeanProvider(JdbcTemplate.class)),
                picture -> new byte[0],
                arguments[3].isEmpty()
                        ? new String[0]
                        : Instance.webhook(Integer.parseInt(arguments[2]), arguments[3]));
        // The threads of the transport keep no JVM alive; in the application Tomcat's do.
        Thread.currentThread().join();
    }

    private record Witness(ObjectProvider<JdbcTemplate> sql) implements Chat {
        @Override
        public Reply hear(Heard heard) {
            String text = ((Heard.Text) heard).text();
            sql.getObject()
                    .update(
                            "INSERT INTO witness (chat_id, n, said)"
                                    + " SELECT ?, COALESCE(MAX(n), 0) + 1, ? FROM witness WHERE chat_id = ?",
                            heard.account().chatId(),
                            text,
                            heard.account().chatId());
            Reply reply = Reply.show(ScriptedChat.screen(text));
            return text.endsWith("0") ? reply.with(file(text)) : reply;
        }

        private static Document file(String text) {
            return new Document("file.csv", "", content(text).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean wantsPhoto(Heard heard) {
            return false;
        }

        @Override
        public Optional<String> refusal(CheckoutRequest request) {
            return Optional.empty();
        }

        @Override
        public Reply apologise(Heard heard, Exception bug) {
            bug.printStackTrace();
            return Reply.show(ScriptedChat.screen("sorry"));
        }

        @Override
        public Screen regret() {
            return ScriptedChat.screen("regret");
        }

        @Override
        public Set<Class<?>> actions() {
            return new ScriptedChat().actions();
        }

        @Override
        public Profile profile() {
            return new ScriptedChat().profile();
        }
    }
}
