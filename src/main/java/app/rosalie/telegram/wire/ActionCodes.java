package app.rosalie.telegram.wire;

import app.rosalie.chat.Chat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The codes of all actions that the chat's rooms have. */
@Configuration(proxyBeanMethods = false)
public class ActionCodes {

    @Bean
    CallbackCode callbackCode(ObjectProvider<Chat> chat) {
        return new CallbackCode(() -> chat.getObject().actions());
    }
}
