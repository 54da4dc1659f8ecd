/** What every service's OpenAPI description has in common. */
@NullMarked
package kz.bagalau.starter.api;

import org.jspecify.annotations.NullMarked;
