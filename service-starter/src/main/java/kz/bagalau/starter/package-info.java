/** What every service of the platform uses, as Spring Boot auto-configuration. */
@NullMarked
package kz.bagalau.starter;

import org.jspecify.annotations.NullMarked;
