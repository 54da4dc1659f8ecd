/** The whole platform in one JVM: its servers, its services, and a page for what only the local platform can do. */
@NullMarked
package kz.bagalau.local.platform;

import org.jspecify.annotations.NullMarked;
