package app.rosalie.playground.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rosalie.playground.BotCalls;
import app.rosalie.playground.PlaygroundPhone;
import app.rosalie.playground.PlaygroundTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OrderedFaultsTest extends PlaygroundTest {

    private void order(String json) {
        PlaygroundPhone.orderFault(server.url(), json);
    }

    @Test
    void asksToWaitForAsManyCallsAsOrdered() throws Exception {
        order("{\"kind\":\"flood\",\"times\":2,\"retryAfter\":3}");
        for (int i = 0; i < 2; i++) {
            var refused = bot.call("sendMessage", toEmma("?"));
            assertThat(refused.path("error_code").asInt()).isEqualTo(429);
            assertThat(refused.path("description").asString()).isEqualTo("Too Many Requests: retry after 3");
            assertThat(refused.at("/parameters/retry_after").asInt()).isEqualTo(3);
        }
        send("enfin");
    }

    @Test
    void strikesOnlyTheMethodThatWasNamed() throws Exception {
        order("{\"kind\":\"broken\",\"method\":\"sendPhoto\"}");
        send("passe");
        var broken = bot.post(BotCalls.TOKEN, "sendphoto", "application/json", new byte[] {'{', '}'});
        assertThat(broken.statusCode()).isEqualTo(502);
        assertThat(broken.body()).startsWith("<html>");
    }

    @Test
    void losesTheAnswerOfWhatWasCarriedOut() {
        order("{\"kind\":\"lost\",\"method\":\"sendMessage\"}");
        assertThatThrownBy(() -> bot.call("sendMessage", toEmma("perdu ?"))).isInstanceOf(IOException.class);
        assertThat(emma.latest().text()).isEqualTo("perdu ?");
    }

    @Test
    void losesTheCallItself() {
        order("{\"kind\":\"unheard\",\"method\":\"sendMessage\"}");
        assertThatThrownBy(() -> bot.call("sendMessage", toEmma("perdu"))).isInstanceOf(IOException.class);
        assertThat(emma.messages()).noneMatch(PlaygroundPhone.Seen::fromBot);
    }

    @Test
    void answersLate() throws Exception {
        order("{\"kind\":\"slow\",\"millis\":300,\"method\":\"sendMessage\"}");
        long begin = System.nanoTime();
        send("lentement");
        assertThat(System.nanoTime() - begin).isGreaterThan(290_000_000L);
    }

    @Test
    void refusesWithTheGivenWords() throws Exception {
        order("{\"kind\":\"refused\",\"why\":\"can't parse entities: x\"}");
        assertThat(bot.refusal("sendMessage", toEmma("?"))).isEqualTo("Bad Request: can't parse entities: x");
        assertThat(PlaygroundPhone.calls(server.url()).isEmpty()).isTrue();
    }
}
