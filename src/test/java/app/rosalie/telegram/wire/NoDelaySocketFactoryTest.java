package app.rosalie.telegram.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class NoDelaySocketFactoryTest {

    private final NoDelaySocketFactory sockets = new NoDelaySocketFactory();

    @Test
    void sendAtOnceWhatIsWritten() throws Exception {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 4, here);
                Socket open = sockets.createSocket();
                Socket byName = sockets.createSocket(here.getHostAddress(), server.getLocalPort());
                Socket byAddress = sockets.createSocket(here, server.getLocalPort());
                Socket bound = sockets.createSocket(here, server.getLocalPort(), here, 0)) {
            for (Socket socket : new Socket[] {open, byName, byAddress, bound}) {
                assertThat(socket.getTcpNoDelay()).isTrue();
            }
        }
    }
}
