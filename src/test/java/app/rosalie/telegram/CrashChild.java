package app.rosalie.telegram;

import app.rosalie.chat.Chat;
import app.rosalie.chat.Heard;
import app.rosalie.chat.Profile;
import app.rosalie.chat.Reply;
import app.rosalie.pictures.Painter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application as the crash test kills it: each update writes one row in its turn, and is echoed. */
final class CrashChild {

    private CrashChild() {}

    /** Arguments: the database's URL and user, and Telegram's URL. */
    public static void main(String[] arguments) {
        Painter painter = picture -> new byte[0];
        Instance.start(
                new Databases.Place(arguments[0], arguments[1]),
                arguments[2],
                context -> new Witness(context.getBeanProvider(JdbcTemplate.class)),
                painter);
        // The threads of the transport keep no JVM alive; in the application Tomcat's do.
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private record Witness(ObjectProvider<JdbcTemplate> sql) implements Chat {
        @Override
        public Reply hear(Heard heard) {
            String text = ((Heard.Text) heard).text();
            sql.getObject()
                    .update(
                            "INSERT INTO witness (chat_id, said) VALUES (?, ?)",
                            heard.speaker().chatId(),
                            text);
            return Reply.show(ScriptedChat.screen(text));
        }

        @Override
        public Reply apologise(Heard heard, Exception bug) {
            return Reply.show(ScriptedChat.screen("sorry " + bug));
        }

        @Override
        public Profile profile() {
            return new ScriptedChat().profile();
        }
    }
}
