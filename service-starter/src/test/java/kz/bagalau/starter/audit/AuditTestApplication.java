package kz.bagalau.starter.audit;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** A service with nothing of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
class AuditTestApplication {}
