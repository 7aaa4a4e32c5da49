package app.rosalie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At the operator's door, whatever says or does more than health and metrics is for programs of this machine alone: for nobody
 * beyond it, where the door was opened wider, and for no page in a browser, whichever name it calls this machine by.
 */
class OperatorsOnly {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> operatorsOnly() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new Check());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    static final class Check extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (isHarmless(request.getRequestURI()) || isFromHere(request)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }

        /** As it was written: a step back within it might lead elsewhere. */
        private static boolean isHarmless(String path) {
            return path.matches("/actuator(/(health|metrics)(/(?!\\.)[\\w.-]*)*)?");
        }

        private static boolean isFromHere(HttpServletRequest request) throws IOException {
            String site = request.getHeader("Sec-Fetch-Site");
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && NAMES.contains(request.getServerName())
                    && request.getHeader("Origin") == null
                    && (site == null || site.equals("none"));
        }
    }
}
