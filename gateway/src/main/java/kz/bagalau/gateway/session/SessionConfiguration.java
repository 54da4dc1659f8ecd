package kz.bagalau.gateway.session;

import java.time.Clock;
import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring Session on the gateway's database, behind {@link BrowserSessions}. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {
    /** Sessions and tokens live by the machine's time, whatever the platform's business clock says. */
    static final Clock MACHINE_TIME = Clock.systemUTC();

    /** The platform's business clock; only the local platform brings one that can be moved. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(defaultCandidate = false)
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations jdbc, PlatformTransactionManager transactions, SessionProperties properties) {
        JdbcIndexedSessionRepository repository =
                new JdbcIndexedSessionRepository(jdbc, new TransactionTemplate(transactions));
        repository.setDefaultMaxInactiveInterval(properties.idle());
        repository.setSessionIdGenerator(new RandomSessionIds());
        repository.setConversionService(SessionBytes.conversion());
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(repository);
        return repository;
    }

    @Bean
    BrowserSessions<?> browserSessions(
            @Qualifier("storedSessions") JdbcIndexedSessionRepository stored,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            SessionProperties properties) {
        return new BrowserSessions<>(stored, new TransactionTemplate(transactions), jdbc, properties, MACHINE_TIME);
    }

    @Bean
    DefaultCookieSerializer sessionCookie(SiteProperties site) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(site.cookie("BAGALAU"));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(site.cookiesAreSecure());
        return cookie;
    }
}
