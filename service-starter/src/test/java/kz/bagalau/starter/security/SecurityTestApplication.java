package kz.bagalau.starter.security;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A service with one controller. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(GuardedController.class)
class SecurityTestApplication {}
